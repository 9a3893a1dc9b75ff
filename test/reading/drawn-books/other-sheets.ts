import { columnLetters } from "../../../src/formula";
import type { CaseCell } from "../understanding/small-sheets";
import type { Chance } from "./chance";
import { blankSheet, putNote, putTable } from "./drawn-book";
import type { SheetDrawn, TrueTable } from "./drawn-book";
import { BODIES, DIRECTORATES } from "./names";
import type { Body } from "./names";
import { sumOf, withUnit } from "./parts";
import type { UnitDrawn } from "./parts";

interface Adding {
  readonly by: string;
  readonly summary: "none" | "values" | "formulas" | "values across" | "formulas across";
}

/** A sheet that adds up the tables of others: one row a sheet, or a column a sheet; nothing where none was drawn. */
export function summaryOf(
  { by, summary }: Adding,
  sheets: readonly SheetDrawn[],
  { corner, unit, chance }: { readonly corner: string; readonly unit: UnitDrawn; readonly chance: Chance },
): readonly SheetDrawn[] {
  if (summary === "none") return [];
  const sheet = blankSheet(chance.one(["Summary", "Total", "Overview", "All"]));
  const isFormula = summary.startsWith("formulas");
  const tables = sheets.map(({ tables: [table] }) => table!);
  const role = by === "service" ? "agency" : "service";
  const cell = (shows: number, formula: string): CaseCell => (isFormula ? { formula, shows } : shows);
  const whole = (table: TrueTable) =>
    cell(totalOf(table), `=SUM(${rangeOf(table, 1, table.box.columns - 1)})`);
  const called: Readonly<Record<string, string>> = {
    month: "Month",
    body: "Organisation",
    service: "Service",
    year: "Year",
  };
  const total = sumOf(tables.map(totalOf));
  putNote(sheet, 0, "Summary");
  const names = [...new Set(tables[0]!.lines.map((line) => line[role] ?? ""))];
  const isCross = summary.endsWith("across") && tables.every(({ box }) => box.columns === 2);
  const rows: readonly (readonly CaseCell[])[] = isCross
    ? [
        [corner, ...sheets.map(({ name }) => name)],
        ...names.map((name, at) => [
          name,
          ...tables.map((table) => {
            const amount = sumOf(
              table.lines.filter((line) => line[role] === name).map((line) => line.amount),
            );
            return cell(amount, `=${quoted(table.sheet)}!B${table.box.row + 2 + at}`);
          }),
        ]),
      ]
    : [
        [called[by]!, withUnit("Total", unit, chance)],
        ...sheets.map(({ name }, at) => [name, whole(tables[at]!)]),
        ["Total", isFormula ? { formula: `=SUM(B4:B${3 + sheets.length})`, shows: total } : total],
      ];
  putTable(sheet, { kind: "none", unit, lines: [], open: [], rows }, 2);
  return [sheet];
}

interface Besides {
  readonly cover: boolean;
  readonly notes: boolean;
  readonly lookup: boolean;
}

/** Sheets that hold no amounts. */
export function besides(
  { cover, notes, lookup }: Besides,
  services: readonly string[],
  bodies: readonly Body[],
  chance: Chance,
): { readonly before: readonly SheetDrawn[]; readonly after: readonly SheetDrawn[] } {
  return {
    before: cover
      ? [
          noted("Cover", [
            ["Place-based budget workbook"],
            ["Prepared by", "Strategic Finance"],
            ["Version", chance.one(["1.2", "Final", "Draft 3"])],
            ["Date", chance.one(["14/03/2025", "March 2025"])],
            [],
            ["Contents"],
            ["The sheets that follow hold what is spent."],
          ]),
        ]
      : [],
    after: [
      ...(notes
        ? [
            noted("Notes", [
              ["Notes"],
              [1, "Figures are before recharges between services."],
              [2, "Income from fees is not shown."],
              [3, "Figures may not add up because they are rounded."],
            ]),
          ]
        : []),
      ...(lookup ? [lookupSheet(services, bodies, chance)] : []),
    ],
  };
}

/** A list of one body would say whose workbook it is. */
const LEAST_LOOKED_UP = 3;

function lookupSheet(services: readonly string[], bodies: readonly Body[], chance: Chance): SheetDrawn {
  const sheet = blankSheet("Lookup");
  const rows: readonly (readonly CaseCell[])[] =
    chance.below(2) === 0
      ? [
          ["Code", "Service", "Directorate"],
          ...services.map((service) => [10000 + chance.below(89999), service, chance.one(DIRECTORATES)]),
        ]
      : [
          ["ONS code", "Name"],
          ...[...bodies, ...chance.some(BODIES, LEAST_LOOKED_UP)].map(({ full }) => [
            `E0${8000000 + chance.below(99999)}`,
            full,
          ]),
        ];
  putTable(sheet, { kind: "none", unit: null, lines: [], open: [], rows }, 0);
  return sheet;
}

function noted(name: string, rows: readonly (readonly CaseCell[])[]): SheetDrawn {
  const sheet = blankSheet(name);
  rows.forEach((cells, row) => putNote(sheet, row, ...cells));
  return sheet;
}

function totalOf({ lines }: Pick<TrueTable, "lines">): number {
  return sumOf(lines.map(({ amount }) => amount));
}

/** Cells of a table's columns from one to another, its headings and its total left out. */
function rangeOf({ sheet, box, lines }: TrueTable, from: number, to: number): string {
  const rows = box.columns === 2 || from === to ? lines.length : box.rows - 1;
  const first = to === box.columns - 1 && box.columns > 2 && isList({ lines, box }) ? to : from;
  const last = box.row + 1 + (isList({ lines, box }) ? lines.length : rows);
  return `${quoted(sheet)}!${columnLetters(box.column + first)}${box.row + 2}:${columnLetters(box.column + to)}${last}`;
}

function isList({ lines, box }: Pick<TrueTable, "lines" | "box">): boolean {
  return box.rows >= lines.length + 1;
}

function quoted(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
