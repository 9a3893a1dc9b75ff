import type { Json } from "../wire/protocol";

/** One entry of a rich-API message: [category, type, target, arguments as JSON, id]. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id: number,
];

/** Numbers of Excel's events in Office.js. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";
const EVENT_CATEGORY = 65_536;

/** Events on their way to the add-in, and who listens for what. */
export interface EventHub {
  subscribe(type: number, target: string): void;
  unsubscribe(type: number, target: string): void;
  /** Queues the event for each target that listens. */
  emit(type: number, targets: readonly string[], args: Json): void;
  /** The workbook's selection changed, which the library hears of in another way. */
  emitSelection(): void;
  /** Hands the queue on; the transport sends it after the answer to the batch that caused it. */
  flush(): void;
  onEntries(listener: (entries: readonly MessageEntry[]) => void): void;
  onSelection(listener: () => void): void;
  /** Forgets who listens: a new page of the add-in has begun. */
  reset(): void;
  enabled: boolean;
}

export function createEventHub(): EventHub {
  const subscriptions = new Map<string, number>();
  const listeners: ((entries: readonly MessageEntry[]) => void)[] = [];
  const selectionListeners: (() => void)[] = [];
  let queue: MessageEntry[] = [];
  let hasNewSelection = false;
  const hub: EventHub = {
    enabled: true,
    subscribe: (type, target) => {
      const key = `${type} ${target}`;
      subscriptions.set(key, (subscriptions.get(key) ?? 0) + 1);
    },
    unsubscribe: (type, target) => {
      const key = `${type} ${target}`;
      const left = (subscriptions.get(key) ?? 0) - 1;
      if (left > 0) subscriptions.set(key, left);
      else subscriptions.delete(key);
    },
    emit: (type, targets, args) => {
      if (!hub.enabled) return;
      const heard = targets.filter((target) => subscriptions.has(`${type} ${target}`));
      const json = JSON.stringify(args);
      queue.push(...heard.map((target): MessageEntry => [EVENT_CATEGORY, type, target, json, 0]));
    },
    emitSelection: () => {
      hasNewSelection = hub.enabled;
    },
    flush: () => {
      const entries = queue;
      queue = [];
      if (entries.length > 0) for (const tell of listeners) tell(entries);
      if (hasNewSelection) for (const tell of selectionListeners) tell();
      hasNewSelection = false;
    },
    onEntries: (listener) => void listeners.push(listener),
    onSelection: (listener) => void selectionListeners.push(listener),
    reset: () => subscriptions.clear(),
  };
  return hub;
}
