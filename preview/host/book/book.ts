import type { Area, CellShift } from "../address";
import type { Engine } from "../engine";
import { HostError } from "../wire/errors";
import type { HostObject } from "../wire/members";
import type { Json } from "../wire/protocol";
import { createEventHub, EVENT, WORKBOOK_TARGET } from "../events/hub";
import type { EventHub } from "../events/hub";
import { BUILT_IN_STYLES, newSheetFeatures, shiftedFeatures } from "./kept";
import type { NamedStyle, SheetFeatures } from "./kept";
import { createPane } from "./pane";
import type { Pane } from "./pane";
import { createTables } from "./tables";
import type { Tables } from "./tables";
import type { Refusal } from "./refusal";

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
  /** Of names by their spelling; those of one sheet with the sheet's id and "!" before. */
  readonly nameNotes: Map<string, NameNote>;
  /** Looks that have a name, by it. */
  readonly styles: Map<string, NamedStyle>;
  protection: Protection | null;
  calculationMode: string;
  /** For the rest of the batch, what is read is as it was last worked out. */
  isCalculationSuspended: boolean;
  /** Whether answers of custom functions are still awaited. */
  isCalculating: () => boolean;
  sheet(id: string): SheetRecord;
  forgetSheet(id: string): void;
  /** What the sheet holds beyond its cells is now this, as far as it is given. */
  change(id: string, features: Partial<SheetFeatures>): void;
  onChange(listener: (id: string) => void): void;
  /** Tells a person that an entry was not, or not gladly, taken. */
  refuse(refusal: Refusal): void;
  onRefusal(listener: (refusal: Refusal) => void): void;
  /** Rows, columns or cells were put in or taken out: tables and all features follow. */
  shift(shift: CellShift): void;
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
  readonly features: SheetFeatures;
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

export function createBook(engine: Engine, objects: ObjectMakers): Book {
  const sheets = new Map<string, SheetRecord & { features: SheetFeatures }>();
  const refusals: ((refusal: Refusal) => void)[] = [];
  const changed: ((id: string) => void)[] = [];
  const sheet = (id: string) => {
    const known = sheets.get(id);
    if (known) return known;
    const record: SheetRecord & { features: SheetFeatures } = {
      customProperties: new Map(),
      features: newSheetFeatures(),
      protection: null,
      veryHidden: false,
      tabColour: "",
    };
    sheets.set(id, record);
    return record;
  };
  const tell = (id: string) => {
    for (const listener of changed) listener(id);
  };
  let lastId = 0;
  let shown = engine.activeSheet();
  const nextId = () => (lastId += 1);
  const events = createEventHub();
  const tables = createTables(engine, events, nextId);
  return {
    engine,
    events,
    objects,
    tables,
    fileName: "Workbook.xlsx",
    pane: createPane(),
    settings: new Map(),
    xmlParts: new Map(),
    nameNotes: new Map(),
    styles: new Map(BUILT_IN_STYLES.map((style) => [style.name, style])),
    protection: null,
    calculationMode: "Automatic",
    isCalculationSuspended: false,
    isCalculating: () => false,
    nextId,
    forgetSheet: (id) => {
      for (const { name, sheet: of } of engine.names()) {
        if (of === id) engine.setName(name, null, id);
      }
      sheets.delete(id);
      tell(id);
    },
    change: (id, features) => {
      const record = sheet(id);
      record.features = { ...record.features, ...features };
      tell(id);
    },
    onChange: (listener) => void changed.push(listener),
    refuse: (refusal) => {
      for (const listener of refusals) listener(refusal);
    },
    onRefusal: (listener) => void refusals.push(listener),
    shift: (shift) => {
      tables.shift(shift);
      for (const [id, record] of sheets) record.features = shiftedFeatures(record.features, id, shift);
      tell(shift.sheet);
    },
    noteActivated: (id) => {
      if (id === shown) return;
      const left = shown;
      shown = id;
      const details = (type: string, sheet: string) => ({ type, worksheetId: sheet });
      events.emit(EVENT.worksheetDeactivated, [left, WORKBOOK_TARGET], details("WorksheetDeactivated", left));
      events.emit(EVENT.worksheetActivated, [id, WORKBOOK_TARGET], details("WorksheetActivated", id));
      tell(id);
    },
    sheet,
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
