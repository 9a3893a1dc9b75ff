import type { Area } from "../address";
import type { Box, Engine } from "../engine";
import { HostError } from "../wire/errors";
import type { HostObject } from "../wire/members";
import type { Json } from "../wire/protocol";
import { createEventHub, EVENT, WORKBOOK_TARGET } from "../events/hub";
import type { EventHub } from "../events/hub";
import { createPane } from "./pane";
import type { Pane } from "./pane";
import { createTables } from "./tables";
import type { Tables } from "./tables";

/** A workbook beyond its cells: what Excel keeps of it and the engine does not know. */
export interface Book {
  readonly engine: Engine;
  readonly events: EventHub;
  readonly objects: ObjectMakers;
  readonly tables: Tables;
  /** What the workbook is called. */
  fileName: string;
  readonly pane: Pane;
  readonly settings: Map<string, Json>;
  readonly xmlParts: Map<string, XmlPart>;
  readonly nameNotes: Map<string, NameNote>;
  protection: Protection | null;
  calculationMode: string;
  /** For the rest of the batch, what is read is as it was last worked out. */
  isCalculationSuspended: boolean;
  /** Whether answers of custom functions are still awaited. */
  isCalculating: () => boolean;
  sheet(id: string): SheetRecord;
  forgetSheet(id: string): void;
  /** Tells listeners which sheet is shown now. */
  noteActivated(id: string): void;
  nextId(): number;
}

/** Makes the objects of the object model that others lead to. */
export interface ObjectMakers {
  range(book: Book, area: Area): HostObject;
  sheet(book: Book, id: string): HostObject;
  table(book: Book, id: string): HostObject;
}

/** What is kept of a sheet beyond its cells. */
export interface SheetRecord {
  readonly customProperties: Map<string, string>;
  readonly charts: ModelChart[];
  protection: Protection | null;
  veryHidden: boolean;
  tabColour: string;
}

export interface Protection {
  readonly password: string | null;
  readonly options: Readonly<Record<string, Json>>;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

export interface NameNote {
  comment: string;
  visible: boolean;
}

/** A chart as the object model describes it. The stand-in keeps it and does not draw it. */
export interface ModelChart {
  readonly id: string;
  name: string;
  type: string;
  source: { readonly sheet: string; readonly box: Box };
  title: { text: string; visible: boolean };
  frame: { top: number; left: number; width: number; height: number };
}

export function createBook(engine: Engine, objects: ObjectMakers): Book {
  const sheets = new Map<string, SheetRecord>();
  let lastId = 0;
  let shown = engine.activeSheet();
  const nextId = () => (lastId += 1);
  const events = createEventHub();
  return {
    engine,
    events,
    objects,
    tables: createTables(engine, events, nextId),
    fileName: "Workbook.xlsx",
    pane: createPane(),
    settings: new Map(),
    xmlParts: new Map(),
    nameNotes: new Map(),
    protection: null,
    calculationMode: "Automatic",
    isCalculationSuspended: false,
    isCalculating: () => false,
    nextId,
    forgetSheet: (id) => void sheets.delete(id),
    noteActivated: (id) => {
      if (id === shown) return;
      const left = shown;
      shown = id;
      const details = (type: string, sheet: string) => ({ type, worksheetId: sheet });
      events.emit(EVENT.worksheetDeactivated, [left, WORKBOOK_TARGET], details("WorksheetDeactivated", left));
      events.emit(EVENT.worksheetActivated, [id, WORKBOOK_TARGET], details("WorksheetActivated", id));
    },
    sheet: (id) => {
      const known = sheets.get(id);
      if (known) return known;
      const record: SheetRecord = {
        customProperties: new Map(),
        charts: [],
        protection: null,
        veryHidden: false,
        tabColour: "",
      };
      sheets.set(id, record);
      return record;
    },
  };
}

/** Throws as Excel does where a protected sheet is to be changed. */
export function assertSheetOpen(book: Book, sheet: string): void {
  if (book.sheet(sheet).protection) {
    throw new HostError(
      "AccessDenied",
      "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.",
    );
  }
}

/** Throws where sheets are to be added, renamed, moved or deleted in a protected workbook. */
export function assertStructureOpen(book: Book): void {
  if (book.protection) {
    throw new HostError("AccessDenied", "Workbook is protected and cannot be changed.");
  }
}
