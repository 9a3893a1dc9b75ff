import type { CellPosition, Engine } from "../engine";
import type { MessageEntry } from "../events/hub";
import { instance, method } from "../wire/members";
import type { HostObject, ObjectClass } from "../wire/members";
import type { Json } from "../wire/protocol";
import type { FunctionsMetadata } from "./metadata";
import type { WireResult } from "./results";
import { createScheduler } from "./scheduler";
import type { RememberedAnswers, Scheduler, SchedulerHost } from "./scheduler";

export type { RememberedAnswers } from "./scheduler";
export type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./metadata";

/** The custom functions of the add-in, known to the grid and called through Microsoft's own proxy. */
export interface CustomFunctions {
  /** Makes the functions of functions.json known to the grid under a namespace ("PLACE"). */
  register(metadata: FunctionsMetadata, namespace: string): void;
  /** What the library talks to under the name CUSTOM_FUNCTIONS. */
  readonly manager: HostObject;
  /** The add-in's page has gone; calls wait for the next. */
  addInGone(): void;
  /** The add-in's page is there; calls that wait go out. */
  addInReady(): void;
  /** The sentence that came with the error a cell shows, if there is one. */
  messageAt(cell: CellPosition): string | null;
  readonly isWaiting: boolean;
  /** Resolves when the add-in's page is there. */
  whenReady(): Promise<void>;
  /** Resolves when every formula is worked out, as far as the add-in is there to answer. */
  settled(): Promise<void>;
}

/** The object the library makes to report results. */
export const CUSTOM_FUNCTIONS = "Microsoft.ExcelServices.CustomFunctions";

/** Category and type of the message that calls a function; see CustomFunctionProxy in Office.js. */
const CALL = { category: 1, type: 1000 } as const;

export function createCustomFunctions(
  engine: Engine,
  send: (entries: readonly MessageEntry[]) => void,
  answers?: RememberedAnswers,
): CustomFunctions {
  const host: SchedulerHost = {
    recalculate: (cells) => engine.recalculate(cells),
    send: (batch) =>
      send(
        batch.map(({ id, functionId, args }): MessageEntry => [
          CALL.category,
          CALL.type,
          "",
          JSON.stringify([id, functionId, args, null, 0]),
          id,
        ]),
      ),
  };
  const scheduler = createScheduler(host, answers);
  return {
    register: (metadata, namespace) => {
      for (const entry of metadata.functions) {
        const name = `${namespace}.${entry.name}`.toUpperCase();
        engine.registerFunction(name, entry.description ?? entry.name, (args, caller) =>
          scheduler.call(entry, args, caller),
        );
      }
    },
    manager: instance(managerClass, scheduler),
    addInGone: scheduler.addInGone,
    addInReady: scheduler.addInReady,
    whenReady: scheduler.whenReady,
    messageAt: scheduler.messageAt,
    get isWaiting() {
      return scheduler.isWaiting;
    },
    settled: async () => {
      await engine.settled();
      while (scheduler.isWaiting && scheduler.isReady) {
        await scheduler.nextAnswers();
        await engine.settled();
      }
    },
  };
}

const managerClass: ObjectClass<Scheduler> = {
  name: "CustomFunctionManager",
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: method((scheduler) => scheduler.addInReady()),
    setInvocationArrayResults: method((scheduler, args) =>
      scheduler.take(args.raw(0) as unknown as WireResult[]),
    ),
    setInvocationResults: method((scheduler, args) => {
      const results = args.raw(0) as unknown as readonly {
        readonly id: number;
        readonly failed?: boolean;
        readonly value: Json;
        readonly errorCode?: number;
      }[];
      scheduler.take(results.map(({ id, failed, value, errorCode }) => [id, !failed, value, errorCode ?? 0]));
    }),
  },
};
