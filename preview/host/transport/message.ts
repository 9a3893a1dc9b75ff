import type { Json } from "../wire/protocol";
import type { SettingEntry } from "./app-context";

/** Numbers of the library's methods and events (OSF.DDA.DispatchIds). */
export const METHOD = { richApi: 93, saveSettings: 76, commandCompleted: 94, closeContainer: 97 } as const;
export const EVENT = { richApiMessage: 33, appCommandInvoked: 39, selectionChanged: 2 } as const;
export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
export const RESPONSE = { toCall: 0, event: 1 } as const;
/** ooeInvalidApiCallInContext: "not here". */
export const NOT_SUPPORTED = 5001;

export interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: Json;
  readonly _actionType: number;
  readonly _data: Call | null;
}

export interface Call {
  readonly eventDispId?: number;
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly Json[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly SettingEntry[] };
  readonly [position: number]: Json;
}

/** A message of the library; null for a text that is none. */
export function parseMessage(text: string): Message | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" && message !== null ? (message as Message) : null;
  } catch {
    return null;
  }
}
