import { createBook } from "./book/book";
import type { Book } from "./book/book";
import { listenToGrid } from "./book/person";
import { createCustomFunctions, CUSTOM_FUNCTIONS } from "./custom-functions";
import type { CustomFunctions, RememberedAnswers } from "./custom-functions";
import type { Engine } from "./engine";
import { rangeObject } from "./objects/range/range";
import { serviceObject } from "./objects/workbook/services";
import { tableObject } from "./objects/table/table";
import { workbookClass } from "./objects/workbook/workbook";
import { sheetObject } from "./objects/sheet/worksheet";
import { DEFAULT_REQUIREMENTS } from "./requirements";
import type { Requirements } from "./requirements";
import type { Conversation, ConversationHost, DocumentSettings } from "./transport/conversation";
import { createMemberAccess } from "./wire/access";
import { HostError } from "./wire/errors";
import { executeBatch } from "./wire/execute";
import type { Executor } from "./wire/execute";
import { instance } from "./wire/members";
import type { Json, Request, Response } from "./wire/protocol";
import { createReferences } from "./wire/references";

/** A stand-in for Excel: answers what Office.js asks, over an engine that does the sums. */
export interface Host extends ConversationHost {
  readonly book: Book;
  readonly customFunctions: CustomFunctions;
  /** Members and methods that were asked for and are not there, with how often. */
  readonly unimplemented: ReadonlyMap<string, number>;
  onUnimplemented(listener: () => void): void;
  /** Errors of the host's own code, which the add-in saw as GeneralException. */
  readonly faults: readonly unknown[];
  /** A person is typing in a cell: Excel refuses everything meanwhile. */
  cellEditing: boolean;
  /** Makes the nth action from now fail (1 is the next; 0 for none), to see what a caller leaves behind. */
  failAt(action: number, error?: HostError): void;
  /** Tells of what kind each action is before it is carried out, such as "Font.Bold": `failAt` counts the same ones. */
  onAction(listener: (kind: string) => void): void;
  /** Whether the failure asked for has yet to come. */
  isFailureDue(): boolean;
  /** Sends events and calls of custom functions into this conversation; the one before it has ended. */
  attach(conversation: Conversation): void;
  detach(): void;
  /** Resolves when formulas are worked out, those with custom functions too as far as the add-in has answered. */
  settled(): Promise<void>;
}

export interface HostOptions {
  readonly requirements?: Requirements;
  /** Answers of custom functions that were given to another host: what is remembered is not asked for again. */
  readonly answers?: RememberedAnswers;
  /** Hears of errors of the host's own code. */
  readonly log?: (error: unknown) => void;
}

/** Excel on the web takes and gives no more than this in one batch, in characters of JSON. */
const MOST_CHARACTERS = 5 * 1024 * 1024;

/** Milliseconds in which the next of several batches comes, whose changes would make sums begun meanwhile vain. */
const NEXT_BATCH = 250;

export function createHost(engine: Engine, options: HostOptions = {}): Host {
  const requirements = { ...DEFAULT_REQUIREMENTS, ...options.requirements };
  const unimplemented = new Map<string, number>();
  const faults: unknown[] = [];
  let conversation: Conversation | null = null;
  let actionsToFailure = 0;
  let failure = new HostError("GeneralException");
  let queue: Promise<unknown> = Promise.resolve();

  const onUnimplemented: (() => void)[] = [];
  const onAction: ((kind: string) => void)[] = [];
  const noteUnimplemented = (what: string) => {
    unimplemented.set(what, (unimplemented.get(what) ?? 0) + 1);
    for (const listener of onUnimplemented) listener();
  };
  const log = (error: unknown) => {
    faults.push(error);
    options.log?.(error);
  };
  const book = createBook(engine, {
    range: (of, area) => rangeObject({ book: of, ...area }),
    sheet: sheetObject,
    table: tableObject,
  });
  const customFunctions = createCustomFunctions(
    engine,
    (entries) => conversation?.tell(entries),
    options.answers,
  );
  const references = createReferences();
  const executor: Executor = {
    ...createMemberAccess({ excelApi: requirements["ExcelApi"] ?? "1.1", references, noteUnimplemented }),
    root: instance(workbookClass, { book, references }),
    references,
    newObject: (name) => {
      if (name === CUSTOM_FUNCTIONS) return customFunctions.manager;
      const service = serviceObject(name, book);
      if (service) return service;
      noteUnimplemented(name);
      throw new HostError("NotImplemented", `${name} is not implemented by this stand-in for Excel.`);
    },
    settled: () => (book.isCalculationSuspended ? Promise.resolve() : engine.settled()),
    beforeAction: (kind) => {
      for (const listener of onAction) listener(kind);
      if (host.cellEditing) throw new HostError("InvalidOperationInCellEditMode");
      if (actionsToFailure === 0) return;
      actionsToFailure -= 1;
      if (actionsToFailure === 0) throw failure;
    },
    log,
  };
  const answer = async (request: string): Promise<string> => {
    if (request.length > MOST_CHARACTERS) return refused("RequestPayloadSizeLimitExceeded");
    const goOn = engine.hold();
    const response = await executeBatch(JSON.parse(request) as Request, executor).finally(() => {
      const isMoreToCome = book.isCalculationSuspended;
      book.isCalculationSuspended = false;
      goOn(isMoreToCome ? NEXT_BATCH : 0);
    });
    // The answer to a batch is as large as what was read.
    const text = JSON.stringify(response);
    return text.length > MOST_CHARACTERS ? refused("ResponsePayloadSizeLimitExceeded") : text;
  };

  const host: Host = {
    book,
    customFunctions,
    unimplemented,
    onUnimplemented: (listener) => void onUnimplemented.push(listener),
    faults,
    requirements,
    documentSettings: documentSettings(book),
    cellEditing: false,
    noteUnimplemented,
    log,
    execute: (request) => {
      const answered = queue.then(() => answer(request));
      queue = answered.catch(() => undefined);
      return answered.catch((error: unknown) => {
        log(error);
        return refused("GeneralException");
      });
    },
    flushEvents: book.events.flush,
    failAt: (action, error = new HostError("GeneralException")) => {
      actionsToFailure = action;
      failure = error;
    },
    onAction: (listener) => void onAction.push(listener),
    isFailureDue: () => actionsToFailure > 0,
    attach: (next) => {
      host.detach();
      conversation = next;
    },
    detach: () => {
      conversation = null;
      references.clear();
      book.events.reset();
      customFunctions.addInGone();
    },
    settled: customFunctions.settled,
  };
  book.isCalculating = () => customFunctions.isWaiting;
  book.events.onEntries((entries) => conversation?.tell(entries));
  book.events.onSelection(() => conversation?.tellSelection());
  listenToGrid(book);
  return host;
}

/** The same settings that workbook.settings shows, as the older interface keeps them. */
function documentSettings({ settings }: Book): DocumentSettings {
  return {
    entries: () => [...settings].map(([name, value]) => [name, JSON.stringify(value)] as const),
    replace: (entries) => {
      settings.clear();
      for (const [name, json] of entries) settings.set(name, JSON.parse(json) as Json);
    },
  };
}

function refused(code: ConstructorParameters<typeof HostError>[0]): string {
  const { message } = new HostError(code);
  const response: Response = {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, HttpStatusCode: 400, ActionIndex: 0 },
  };
  return JSON.stringify(response);
}
