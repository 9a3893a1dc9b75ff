import { filedId } from "../engine";
import type { CellChange, ChangedCell, Changes, CustomXml, Look, NewCell, NewSheet } from "../file";
import type { Box, CellStyle, CellValue, Engine, Host } from "../host";
import { hasFormulasNotWorkedOut } from "./filed";
import type { FiledBook } from "./filed";

/** What is different from the file, and what of that no copy can hold, each a sentence. */
export interface Differences {
  readonly changes: Changes;
  readonly refused: readonly string[];
  /** What the copy leaves out without harm, each a sentence. */
  readonly leftOut: readonly string[];
}

/** Compares the open workbook with the file it came from; null for one that is no file yet. */
export function differences(host: Host, file: FiledBook | null, shifted: ReadonlySet<string>): Differences {
  const { engine } = host.book;
  const filed = file?.opened.content.sheets ?? [];
  const ids = new Map(filed.map((sheet, index) => [filedId(index), sheet]));
  const sheets = engine.sheets();
  const own = sheets.filter(({ id }) => !ids.has(id));
  const refused: string[] = [];
  const cells: ChangedCell[] = [];
  for (const [id, sheet] of ids) {
    const now = sheets.find((one) => one.id === id);
    if (!now) refused.push(`The sheet "${sheet.name}" was deleted: delete it in Excel.`);
    else if (now.name !== sheet.name)
      refused.push(`The sheet "${sheet.name}" was renamed "${now.name}": rename it in Excel.`);
    else if (shifted.has(id))
      refused.push(
        `Rows or columns of the sheet "${sheet.name}" were put in or taken out: do that in Excel.`,
      );
    else cells.push(...changedCells(engine, id, sheet));
  }
  const kept = sheets.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  if (kept.join() !== [...ids.keys()].filter((id) => kept.includes(id)).join())
    refused.push("Sheets of the file were moved: move them in Excel.");
  const tables = host.book.tables.all();
  const known = new Set(file?.opened.content.declared.map(({ name }) => name.toLowerCase()));
  for (const { name, sheet } of tables) {
    if (ids.has(sheet) && !known.has(name.toLowerCase()))
      refused.push(`The table "${name}" was made on a sheet of the file: make it in Excel.`);
  }
  return {
    changes: { cells, sheets: newSheets(host, own, known), customXml: customXml(host, file) },
    refused,
    leftOut: [...chartsLeftOut(host, own), ...formulasLeft(file, cells)],
  };
}

function chartsLeftOut({ book }: Host, own: readonly { readonly id: string }[]): string[] {
  const isCharted = own.some(({ id }) => book.sheet(id).features.charts.length > 0);
  return isCharted
    ? [
        "Charts that Total Place wrote are not in the copy; Excel draws them when the scenario is written there.",
      ]
    : [];
}

/** Formulas that are not worked out here would show in Excel what they came to before. */
function formulasLeft(file: FiledBook | null, cells: readonly ChangedCell[]): string[] {
  return file && cells.length > 0 && hasFormulasNotWorkedOut(file)
    ? [
        "The file's formulas keep its values, although cells were changed: press Ctrl+Alt+F9 in Excel to work them out.",
      ]
    : [];
}

/** The cells of a sheet of the file whose value or formula is another now. */
function changedCells(
  engine: Engine,
  id: string,
  sheet: FiledBook["opened"]["content"]["sheets"][number],
): ChangedCell[] {
  const used = engine.usedBox(id, true);
  const box = around(used, {
    row: sheet.row,
    column: sheet.column,
    rows: sheet.values.length,
    columns: sheet.values[0]?.length ?? 0,
  });
  const [formulas, values] = [engine.formulas(id, box), engine.values(id, box)];
  const changed: ChangedCell[] = [];
  for (let down = 0; down < box.rows; down += 1) {
    for (let across = 0; across < box.columns; across += 1) {
      const [row, column] = [box.row + down, box.column + across];
      const before = sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
      const formulaBefore = sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? "";
      const to = change(before, formulaBefore, values[down]?.[across] ?? "", formulas[down]?.[across] ?? "");
      if (!to) continue;
      const format = engine.numberFormats(id, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? "General";
      const formatBefore = sheet.formats[row - sheet.row]?.[column - sheet.column] ?? "General";
      changed.push({ sheet: sheet.name, row, column, to, ...(format === formatBefore ? {} : { format }) });
    }
  }
  return changed;
}

function change(
  before: CellValue,
  formulaBefore: string,
  value: CellValue,
  entered: CellValue,
): CellChange | null {
  // A text may begin with "=" too: it is then its own value.
  const formula = isFormula(entered) && entered !== value ? entered : "";
  if (formula !== "" && formula === formulaBefore)
    return value === before ? null : { kind: "worked-out", value };
  if (formula !== "") return { kind: "formula", formula, value };
  if (formulaBefore === "" && value === before) return null;
  return value === "" ? { kind: "cleared" } : { kind: "typed", value };
}

function newSheets(
  host: Host,
  own: readonly { readonly id: string; readonly name: string; readonly hidden: boolean }[],
  known: ReadonlySet<string>,
): NewSheet[] {
  const { engine } = host.book;
  const names = engine.names().filter(({ name, sheet }) => sheet === null && !known.has(name.toLowerCase()));
  return own.map(({ id, name, hidden }, index) => {
    const box = engine.usedBox(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const widths = Array.from({ length: box.columns }, (_, across) => box.column + across);
    return {
      name,
      isHidden: hidden,
      cells: newCells(engine, id, box),
      columnWidths: new Map(widths.map((column) => [column, characters(engine.columnWidth(id, column))])),
      frozenRows: engine.frozen(id).rows,
      tables: host.book.tables
        .all()
        .filter((table) => table.sheet === id)
        .map((table) => ({
          name: table.name,
          box: table.box,
          hasTotals: table.hasTotals,
          style: table.style,
        })),
      // Names are the workbook's; the first new sheet carries them.
      names: index === 0 ? names.map((one) => ({ name: one.name, refersTo: one.formula })) : [],
      properties: host.book.sheet(id).customProperties,
    };
  });
}

function newCells(engine: Engine, id: string, box: Box): NewCell[] {
  const [values, formulas, formats, styles] = [
    engine.values(id, box),
    engine.formulas(id, box),
    engine.numberFormats(id, box),
    engine.styles(id, box),
  ];
  return values.flatMap((line, down) =>
    line.flatMap((value, across): NewCell[] => {
      const [row, column] = [box.row + down, box.column + across];
      const entered = formulas[down]?.[across] ?? "";
      const formula = isFormula(entered) ? entered : undefined;
      const look = lookOf(styles[down]?.[across] ?? {});
      if (value === "" && formula === undefined && Object.keys(look).length === 0) return [];
      const spill = formula === undefined ? null : engine.spillBox(id, row, column);
      return [
        {
          row,
          column,
          value,
          look,
          format: formats[down]?.[across] ?? "General",
          ...(formula === undefined ? {} : { formula }),
          ...(spill ? { fills: { rows: spill.rows, columns: spill.columns } } : {}),
        },
      ];
    }),
  );
}

function lookOf(style: CellStyle): Look {
  const colour = hex(style.colour);
  const fill = hex(style.fill);
  return {
    ...(style.bold ? { isBold: true } : {}),
    ...(style.italic ? { isItalic: true } : {}),
    ...(style.fontSize ? { size: style.fontSize } : {}),
    ...(colour === null ? {} : { colour }),
    ...(fill === null ? {} : { fill }),
    ...(style.wrap ? { wraps: true } : {}),
    ...(style.align ? { align: style.align } : {}),
    ...(style.borderTop ? { lineAbove: true } : {}),
    ...(style.borderBottom ? { lineBelow: true } : {}),
  };
}

function hex(colour: string | null | undefined): string | null {
  return /^#([0-9A-F]{6})$/i.exec(colour ?? "")?.[1]?.toUpperCase() ?? null;
}

/** Parts that are new, changed or gone since the file was opened. */
function customXml({ book }: Host, file: FiledBook | null): CustomXml[] {
  const before = new Map((file?.opened.kept.customXml ?? []).map(({ id, xml }) => [id, xml]));
  const changed = [...book.xmlParts.values()].filter(({ id, xml }) => before.get(id) !== xml);
  const gone = [...before.keys()].filter((id) => !book.xmlParts.has(id));
  return [
    ...changed.map(({ id, xml }) => ({
      id,
      xml,
      namespace: /\sxmlns\s*=\s*["']([^"']*)/.exec(xml)?.[1] ?? "",
    })),
    ...gone.map((id) => ({ id, xml: null, namespace: "" })),
  ];
}

function around(one: Box | null, other: Box): Box {
  if (!one) return other;
  if (other.rows === 0) return one;
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const bottom = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

function isFormula(entered: CellValue): entered is string {
  return typeof entered === "string" && entered.startsWith("=") && entered.length > 1;
}

/** A width of points in characters of the usual font: seven pixels each and five around. */
function characters(points: number): number {
  return Math.max(1, Math.round(((points * 96) / 72 - 5) / 7));
}
