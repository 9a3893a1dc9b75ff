import { intersection, shifted } from "../address";
import type { CellShift } from "../address";
import type { Box, Engine, TableArea } from "../engine";
import { EVENT, WORKBOOK_TARGET } from "../events/hub";
import type { EventHub } from "../events/hub";
import { HostError, invalidArgument } from "../wire/errors";
import { growsBy, withRoomForHeadings } from "./table-growth";
import { assertName, assertNameFree, freeTableName, tableHeadings } from "./table-names";

export interface Table extends TableArea {
  readonly style: string;
  readonly flags: Readonly<Record<TableFlag, boolean>>;
}

export type TableFlag =
  | "highlightFirstColumn"
  | "highlightLastColumn"
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton";

/** The tables of a workbook. The engine is told of each change, so that formulas which name a table follow it. */
export interface Tables {
  all(): readonly Table[];
  get(id: string): Table | undefined;
  add(sheet: string, box: Box, hasHeadings: boolean): Table;
  change(id: string, changes: Partial<Omit<Table, "id">>): Table;
  rename(id: string, name: string): void;
  resize(id: string, box: Box): void;
  remove(id: string): void;
  removeOfSheet(sheet: string): void;
  /** Cells changed: headings are read again; what a person types right below a table makes it grow. */
  afterWrite(sheet: string, box: Box, byPerson: boolean): void;
  /** Rows or columns were put in or taken out of a sheet. */
  shift(shift: CellShift): void;
}

const DEFAULT_STYLE = "TableStyleMedium2";

export function createTables(engine: Engine, events: EventHub, nextId: () => number): Tables {
  let tables: readonly Table[] = [];
  const setAll = (now: readonly Table[]) => {
    tables = now;
    engine.setTables(tables);
  };
  const get = (id: string) => tables.find((table) => table.id === id);
  const need = (id: string) => {
    const found = get(id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  };
  const change: Tables["change"] = (id, changes) => {
    const changed = { ...need(id), ...changes };
    setAll(tables.map((table) => (table.id === id ? changed : table)));
    return changed;
  };
  const takenNames = (except?: string) => [
    ...tables.filter(({ id }) => id !== except).map(({ name }) => name),
    ...engine.names().map(({ name }) => name),
  ];
  const assertNoOverlap = (sheet: string, box: Box, except?: string) => {
    const other = tables.find(
      (table) => table.id !== except && table.sheet === sheet && intersection(table.box, box),
    );
    if (other) throw invalidArgument("A table can't overlap another table.");
  };
  const readHeadings = (table: Table): Table => {
    if (!table.hasHeadings) return table;
    const row = { ...table.box, rows: 1 };
    const cells = engine.values(table.sheet, row)[0]!;
    const headings = tableHeadings(cells);
    if (headings.some((heading, position) => heading !== cells[position])) {
      engine.write(table.sheet, row, [headings.map(asText)]);
    }
    return { ...table, columns: headings };
  };

  return {
    all: () => tables,
    get,
    change,
    add: (sheet, wanted, hasHeadings) => {
      assertNoOverlap(sheet, wanted);
      const box = hasHeadings
        ? { ...wanted, rows: Math.max(2, wanted.rows) }
        : withRoomForHeadings(engine, sheet, wanted);
      const id = String(nextId());
      const table = readHeadings({
        id,
        name: freeTableName(takenNames()),
        sheet,
        box,
        columns: [],
        hasHeadings: true,
        hasTotals: false,
        style: DEFAULT_STYLE,
        flags: {
          highlightFirstColumn: false,
          highlightLastColumn: false,
          showBandedRows: true,
          showBandedColumns: false,
          showFilterButton: true,
        },
      });
      setAll([...tables, table]);
      events.emit(EVENT.tableAdded, [WORKBOOK_TARGET, sheet], {
        type: "TableAdded",
        source: "Local",
        tableId: id,
        worksheetId: sheet,
      });
      return table;
    },
    rename: (id, name) => {
      assertName(name);
      assertNameFree(name, takenNames(id));
      change(id, { name });
    },
    resize: (id, box) => {
      const table = need(id);
      const isInPlace = box.row === table.box.row && intersection(box, table.box) !== null;
      if (!isInPlace || box.rows < 2) {
        throw invalidArgument(
          "The header row must stay where it is, and the new range must overlap the table.",
        );
      }
      assertNoOverlap(table.sheet, box, id);
      const resized = readHeadings({ ...table, box });
      setAll(tables.map((each) => (each.id === id ? resized : each)));
    },
    remove: (id) => {
      const { sheet, name } = need(id);
      setAll(tables.filter((table) => table.id !== id));
      events.emit(EVENT.tableDeleted, [WORKBOOK_TARGET, sheet], {
        type: "TableDeleted",
        source: "Local",
        tableId: id,
        tableName: name,
        worksheetId: sheet,
      });
    },
    removeOfSheet: (sheet) => setAll(tables.filter((table) => table.sheet !== sheet)),
    afterWrite: (sheet, box, byPerson) => {
      for (const table of tables.filter((each) => each.sheet === sheet)) {
        if (table.hasHeadings && intersection({ ...table.box, rows: 1 }, box)) {
          const read = readHeadings(table);
          if (read.columns.join("\n") !== table.columns.join("\n"))
            change(table.id, { columns: read.columns });
        }
        if (byPerson && growsBy(engine, table, box, tables)) {
          change(table.id, { box: { ...table.box, rows: table.box.rows + box.rows } });
        }
      }
    },
    shift: (moved) => {
      const kept = tables.flatMap((table) => {
        const box = table.sheet === moved.sheet ? shifted(table.box, moved) : table.box;
        return box ? [box === table.box ? table : readHeadings({ ...table, box })] : [];
      });
      setAll(kept);
    },
  };
}

/** Where the data has no headings, Excel puts a row of them in front of it. */
/** Headings are texts, even those that look like numbers. */
function asText(heading: string): string {
  return `'${heading}`;
}
