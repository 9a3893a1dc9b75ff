import type { MessageEntry } from "../events/hub";
import type { Requirements } from "../requirements";
import { appContext, hostInfo } from "./app-context";
import type { SettingEntry } from "./app-context";
import { ACTION, EVENT, MESSAGE, METHOD, NOT_SUPPORTED, parseMessage, RESPONSE } from "./message";
import type { Call, Message } from "./message";

/** What the conversation needs of the host behind it. */
export interface ConversationHost {
  readonly requirements: Requirements;
  /** Takes a batch as JSON and gives its answer as JSON. */
  execute(request: string): Promise<string>;
  /** Events that the last batch caused may go out now that it is answered. */
  flushEvents(): void;
  /** What the add-in saved with Office.context.document.settings, by name. */
  readonly documentSettings: DocumentSettings;
  /** Counts something that was asked for and is not there. */
  noteUnimplemented(what: string): void;
  readonly log: (error: unknown) => void;
}

/** The add-in's settings in the workbook, values as JSON. */
export interface DocumentSettings {
  entries(): readonly SettingEntry[];
  replace(entries: readonly SettingEntry[]): void;
}

export interface ConversationOptions {
  /** Tells this conversation from an earlier one: the library caches settings by it. */
  readonly id: string;
  /** Origin of the host's page: https, and the same host name as the add-in's, or the library refuses it. */
  readonly origin: string;
  readonly locale: string;
  /** Puts a message into the add-in's window. */
  readonly send: (text: string) => void;
}

/** What Excel on the web and an add-in's frame say to each other ("xdm"): JSON texts, requests and replies by id. */
export interface Conversation {
  /** The frame's name, which tells the library whom to talk to; it must be set before the page loads. */
  readonly frameName: string;
  /** The query parameter that tells the library which host it is in. */
  readonly hostInfo: string;
  receive(text: string): void;
  /** Sends rich-API events and calls of custom functions. */
  tell(entries: readonly MessageEntry[]): void;
  tellSelection(): void;
  /** Presses a ribbon button that runs a function; resolves when the add-in says it has finished. */
  command(action: string): Promise<void>;
  /** The add-in asked to be closed. */
  onClose(listener: () => void): void;
}

/** The add-in's page may load before the host is there: what it asks meanwhile waits for the host, and is refused if none comes. */
export function openConversation(
  opening: ConversationHost | Promise<ConversationHost>,
  options: ConversationOptions,
): Conversation {
  const registered = new Map<string, Message>();
  const commands = new Map<string, () => void>();
  const closeListeners: (() => void)[] = [];
  let lastCommand = 0;

  const post = (to: Message, responseType: number, data: unknown) =>
    options.send(
      JSON.stringify({
        _messageType: MESSAGE.response,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: options.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  const raise = (event: number, data: unknown) => {
    for (const message of registered.values()) {
      if (message._data?.eventDispId === event) post(message, RESPONSE.event, data);
    }
  };

  const runMethod = async (host: ConversationHost, call: Call): Promise<unknown> => {
    const id = call.DdaMethod?.DispatchId;
    switch (id) {
      case METHOD.richApi: {
        const [, , path, , body] = call.ArrayData ?? [];
        if (!String(path).startsWith("ProcessQuery")) break;
        return { Version: 1, Error: 0, Data: [200, [], await host.execute(String(body))] };
      }
      case METHOD.saveSettings:
        host.documentSettings.replace(call.DdaSettingsMethod?.Properties ?? []);
        return { Version: 1, Error: 0 };
      case METHOD.commandCompleted:
        commands.get(String(call[0]))?.();
        commands.delete(String(call[0]));
        return { Version: 1, Error: 0 };
      case METHOD.closeContainer:
        for (const close of closeListeners) close();
        return { Version: 1, Error: 0 };
    }
    host.noteUnimplemented(`Office method ${id ?? "without a number"}`);
    return { Version: 1, Error: NOT_SUPPORTED };
  };

  const answer = async (host: ConversationHost, message: Message): Promise<void> => {
    if (message._actionType === ACTION.register || message._actionType === ACTION.unregister) {
      if (message._actionType === ACTION.register) registered.set(message._actionName, message);
      else registered.delete(message._actionName);
      return post(message, RESPONSE.toCall, { Error: 0 });
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return post(
          message,
          RESPONSE.toCall,
          appContext({
            ...options,
            requirements: host.requirements,
            settings: host.documentSettings.entries(),
          }),
        );
      case "ContextActivationManager_notifyHost":
        // Telemetry and focus; the library waits for no answer.
        return;
      case "executeMethod":
        // The library waits for ever where no answer comes, so one always does.
        post(
          message,
          RESPONSE.toCall,
          await runMethod(host, message._data ?? {}).catch((error: unknown) => {
            host.log(error);
            return { Version: 1, Error: NOT_SUPPORTED };
          }),
        );
        return host.flushEvents();
      default:
        host.noteUnimplemented(`Office message ${message._actionName}`);
        return post(message, RESPONSE.toCall, { Error: NOT_SUPPORTED });
    }
  };

  return {
    frameName: JSON.stringify({
      baseFrameName: "addin",
      hostInfo: hostInfo(options.locale).replaceAll("$", "|"),
      xdmInfo: `${options.id}|addin|${options.origin}`,
      serializerVersion: "1",
      flights: "[]",
    }),
    hostInfo: hostInfo(options.locale),
    receive: (text) => {
      const message = parseMessage(text);
      if (message?._messageType !== MESSAGE.request || message._conversationId !== options.id) return;
      void Promise.resolve(opening).then(
        (host) => answer(host, message),
        () => post(message, RESPONSE.toCall, { Error: NOT_SUPPORTED }),
      );
    },
    tell: (entries) => raise(EVENT.richApiMessage, { ArrayData: entries }),
    tellSelection: () => raise(EVENT.selectionChanged, {}),
    command: (action) =>
      new Promise((resolve) => {
        const id = `command-${(lastCommand += 1)}`;
        commands.set(id, resolve);
        raise(EVENT.appCommandInvoked, { 0: id, 1: action, 2: JSON.stringify({ source: { id: action } }) });
      }),
    onClose: (listener) => void closeListeners.push(listener),
  };
}
