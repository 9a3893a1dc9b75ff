import { columnOf, literalText, readableAddress, reference } from "../../formula";
import type { Box, SheetBox } from "../../formula";
import { convert, counted } from "../../model/wording";
import type { UnitConversion } from "../../model/wording";
import { READ_FROM } from "../../reading";
import type { PlainList, Understanding } from "../../reading";
import { columnOfCells, draftSheet, moneyFormat, printed } from "../draft";
import { words } from "../cells";
import type { CellContent, PlannedSheet } from "../draft";
import { putLeftOut, widthsOfLeftOut } from "./left-out";
import { conversionInWords, conversionTo, currencyOf } from "./measure";
import { widthOfAddresses } from "./widths";

/** Tables of spending set out as one plain list on a sheet of its own. */
export interface PlannedList {
  readonly sheet: PlannedSheet;
  /** The heading row and the rows, which become an Excel table. */
  readonly table: Box;
}

/** A table of any shape, and its amounts as the list has them. */
export interface TableToList {
  readonly source: Understanding;
  readonly list: PlainList;
}

/** Points: agency, service, amount, income where there is any, cell; where there are sections, and who is paid, these; then what was left out. */
const NAMES = [190, 230] as const;
const FIGURE = 150;
const SECTION = 160;
const PAYEE = 190;
const GAP = 40;

/**
 * A list of one row for each amount of tables of any shape: whose it is, on what, and the amount as a formula that reads its cell, so
 * that it stays live, and turns it into the unit of the list where its table has another. Beside it, what is not in the list, and why.
 */
export function planList(name: string, tables: readonly TableToList[]): PlannedList {
  const unit = tables.map(({ list }) => list.unit).find((each) => each !== null) ?? null;
  const parts = tables.map((table) => ({ ...table, conversion: conversionTo(unit, table.list.unit) }));
  const format = moneyFormat(unit ?? "");
  const measure = unit ?? currencyOf(tables.map(({ source }) => source.currency));
  const amount = (what: string) => (measure === null ? what : `${what} (${measure})`);
  const isGross = tables.some(({ list }) => list.income === "gross");
  const hasIncome = tables.some(({ list }) => list.rows.some(({ isNetIncome }) => isNetIncome));
  const income = !hasIncome ? null : isGross ? "Income" : "Net income";
  const figures = income === null ? 1 : 2;
  const hasSections = tables.some(({ list }) => list.rows.some(({ section }) => section !== ""));
  const saysWho = tables.some(({ list }) => list.rows.some(({ recipient }) => recipient !== ""));
  const all = parts.flatMap((part) => part.list.rows.map((row) => ({ ...part, row })));
  const cells = all.map(({ source, row }) => readableAddress(source.sheet, row.cell));
  const leftOut = parts.flatMap(({ source, conversion }) =>
    source.leftOut.map((left) => ({
      ...left,
      sheet: source.sheet,
      amount: left.amount === null ? null : convert(left.amount, conversion),
    })),
  );
  const [forAgency, forService] = NAMES;
  const widths = [
    // The place of each table is said in the first column, above the list.
    parts.length > 1
      ? Math.max(forAgency, widthOfAddresses(parts.map((part) => `Spending of ${placeOf(part)}`)))
      : forAgency,
    forService,
    ...Array.from({ length: figures }, () => FIGURE),
    widthOfAddresses(cells),
    ...(hasSections ? [SECTION] : []),
    ...(saysWho ? [PAYEE] : []),
  ];
  const draft = draftSheet({
    key: "list",
    name,
    purpose: "Tables of spending as one list, live from the tables",
    title: titleOf(parts),
    opening: [
      ["note", "One row for each amount, read live from its cell. Change figures there, not here."],
      [
        "note",
        "Names are those of the tables when this was written. Set them out again when they gain or lose rows.",
      ],
    ],
    widths: [...widths, GAP, ...widthsOfLeftOut(leftOut)],
    frozen: { rows: 0, columns: 0 },
  });
  const each = parts.length > 1 ? parts.length : 0;
  const sums = draft.block((income === null ? 1 : 3) + each, 3);
  const headings = draft.headings(
    ["heading", ["Body", "Service"]],
    ["figureHeading", [amount("Amount"), ...(income === null ? [] : [amount(income)])]],
    ["heading", [READ_FROM, ...(hasSections ? ["Section"] : []), ...(saysWho ? ["Paid to"] : [])]],
  );
  const rows = draft.block(all.length, widths.length);
  const cellColumn = NAMES.length + figures;
  draft.put(
    rows,
    all.map(({ row: { agency, service } }) => [literalText(agency), literalText(service)]),
    { style: "label" },
  );
  draft.put(
    columnOf(rows, 2),
    all.map(({ source, row, conversion }) => amounts(source.sheet, row, conversion).slice(0, figures)),
    { style: "figure", format },
  );
  draft.put(columnOf(rows, cellColumn), columnOfCells(cells.map(literalText)), { style: "note" });
  if (hasSections) {
    const sections = columnOfCells(all.map(({ row }) => literalText(row.section)));
    draft.put(columnOf(rows, cellColumn + 1), sections, { style: "label" });
  }
  const paid = columnOfCells(all.map(({ row }) => words(row.recipient)));
  if (saysWho) draft.put(columnOf(rows, widths.length - 1), paid, { style: "label" });
  putSums(draft.put, sums, { rows, parts: each === 0 ? [] : parts, income, format });
  putLeftOut(draft.put, leftOut, { row: headings.row, column: widths.length + 1 }, format);
  return {
    sheet: printed(draft.finished(), { place: "", titleRows: headings.row + 1 }),
    table: { ...headings, rows: 1 + rows.rows },
  };
}

interface Part extends TableToList {
  /** What turns the amounts of its table into those of the list; null where they are the same. */
  readonly conversion: UnitConversion | null;
}

type Put = ReturnType<typeof draftSheet>["put"];

function titleOf(parts: readonly Part[]): string {
  const [only, ...others] = parts;
  return only === undefined || others.length > 0
    ? `Spending of ${counted(parts.length, "table")}`
    : `Spending of ${placeOf(only)}`;
}

function placeOf({ source: { sheet, box } }: TableToList): string {
  return readableAddress(sheet, box);
}

interface Sums {
  readonly rows: SheetBox;
  /** The tables of which each has its own sum; none where there is only one. */
  readonly parts: readonly Part[];
  /** What income is called that is not counted as spending; null where there is none. */
  readonly income: string | null;
  readonly format: string;
}

interface Line {
  readonly label: string;
  readonly note: string;
  readonly formula: string;
}

/** What the list adds up to, above it, and what each of several tables does. */
function putSums(put: Put, sums: SheetBox, { rows, parts, income, format }: Sums): void {
  const of = (column: number, part: SheetBox = rows) => `SUM(${reference(columnOf(part, column))})`;
  let from = rows.row;
  const own = parts.map((part): Line => {
    const block = { ...rows, row: from, rows: part.list.rows.length };
    from += part.list.rows.length;
    const label = literalText(`${income === null ? "Spending" : "Net"} of ${placeOf(part)}`);
    const formula = income === null ? `=${of(2, block)}` : `=${of(2, block)}-${of(3, block)}`;
    return { label, note: conversionInWords(part.conversion), formula };
  });
  const lines: readonly Line[] = [
    { label: "Spending", note: "", formula: `=${of(2)}` },
    ...(income === null
      ? []
      : [
          { label: `${income}, not counted as spending`, note: "", formula: `=${of(3)}` },
          { label: "Net", note: "", formula: `=${of(2)}-${of(3)}` },
        ]),
    ...own,
  ];
  const at = (column: number) => ({ ...sums, column: sums.column + column });
  put(at(0), columnOfCells(lines.map(({ label }) => label)), { style: "label" });
  if (parts.some(({ conversion }) => conversion !== null))
    put(at(1), columnOfCells(lines.map(({ note }) => note)), { style: "note" });
  put(at(2), columnOfCells(lines.map(({ formula }) => formula)), { style: "total", format });
}

/** The amount goes where it belongs: to the spending, or with the other sign to the income, of which none is spent. */
function amounts(
  sheet: string,
  { cell, typed, isReversed, isNetIncome }: PlainList["rows"][number],
  conversion: UnitConversion | null,
): CellContent[] {
  if (conversion === null && typed !== null) return isNetIncome ? [0, -typed] : [typed, ""];
  const read = typed === null ? reference({ sheet, ...cell }) : String(typed);
  const scaled =
    conversion === null ? read : `${read}${conversion.operation === "divide" ? "/" : "*"}${conversion.by}`;
  const formula = isReversed === isNetIncome ? `=${scaled}` : `=-${scaled}`;
  return isNetIncome ? [0, formula] : [formula, ""];
}
