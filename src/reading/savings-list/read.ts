import { isTotalLabel } from "../../model/names";
import { unitNamed } from "../../model/wording";
import { note, stop } from "../findings";
import type { Finding } from "../findings";
import { amountIn, cellsIn, financialYearIn } from "./cells";
import { columnsIn, isUnitsRow } from "./columns";
import type { ListColumns } from "./columns";
import type { ListAnswers, ListFigures, ListSavings, SavingsLine, SavingsList } from "./savings-list";
import { figuresTold, savingsTold } from "./told";

/** A row of the list with its amounts as they are written. */
interface Row extends Pick<SavingsLine, "reference" | "title" | "agency" | "owner" | "start"> {
  readonly amounts: readonly number[];
  readonly fullYear: number | null;
  readonly total: number | null;
}

/** Reads a savings list as it was pasted; questions that its figures leave open are asked once, for the whole list. */
export function readSavingsList(text: string, answers: ListAnswers = {}): SavingsList {
  const rows = cellsIn(text);
  const columns = columnsIn(rows);
  if (columns === null) return nothing(text.trim() === "" ? [] : [stop(NO_HEADINGS)]);
  const findings: Finding[] = [];
  const body = rows.slice(columns.headingRow + 1);
  const above = rows.slice(0, columns.headingRow + 1).flat();
  const units = body[0] !== undefined && isUnitsRow(body[0]) ? body[0] : [];
  const read = rowsOf(body.slice(units.length > 0 ? 1 : 0), columns, findings);
  const years = columns.years.map(({ year }) => year);
  const savings = answers.savings ?? savingsTold(read.map(asWritten));
  const figures = years.length < 2 ? null : (answers.figures ?? figuresTold(read, above.join(" ")));
  const asks = [
    ...(years.length > 1 && figures === null && read.length > 0 ? (["figures"] as const) : []),
    ...(savings === null && read.length > 0 ? (["savings"] as const) : []),
  ];
  if (read.length === 0) findings.push(stop("No row of the list has a title and an amount."));
  const lines =
    asks.length > 0 || savings === null
      ? []
      : read.flatMap((row) => lineOf(row, years, { figures, savings }, findings));
  const unit = [...units, ...above].map(unitNamed).find((each) => each !== null) ?? null;
  return { lines, figures, savings, asks, years, unit, findings };
}

const NO_HEADINGS =
  "No row of headings was found that names years, such as 2026/27, or a full-year saving. Copy the list with its headings.";

function nothing(findings: readonly Finding[]): SavingsList {
  return { lines: [], figures: null, savings: null, asks: [], years: [], unit: null, findings };
}

function asWritten({ amounts, fullYear, total }: Row): { amounts: readonly number[]; total: number | null } {
  return { amounts: [...amounts, fullYear ?? 0], total };
}

function rowsOf(
  body: readonly (readonly string[])[],
  columns: ListColumns,
  findings: Finding[],
): readonly Row[] {
  let section = "";
  return body.flatMap((cells) => {
    const words = cells.filter((cell) => cell !== "" && amountIn(cell) === null);
    const title = cells[columns.title] ?? "";
    const first = words[0] ?? "";
    if (isTotal(first) || (isTotal(title) && (cells[columns.reference] ?? "") === "")) return [];
    const row = rowOf(cells, columns, section);
    const isEmpty = [...row.amounts, row.fullYear ?? 0].every((amount) => amount === 0);
    if (isEmpty && words.length === 1) {
      section = first;
      return [];
    }
    if (isEmpty || title === "") {
      if (first !== "")
        findings.push(note(`“${title || first}” has no amount or no title, and is left out.`));
      return [];
    }
    return [row];
  });
}

/** "Total", "Sub-total", "Total savings": the sum of rows that are read themselves. */
function isTotal(words: string): boolean {
  return isTotalLabel(words) || /^((grand|overall|sub)[- ]?)?totals?\b/i.test(words);
}

function rowOf(cells: readonly string[], columns: ListColumns, section: string): Row {
  const text = (column: number): string => cells[column] ?? "";
  const amount = (column: number): number | null => (column < 0 ? null : (amountIn(text(column)) ?? 0));
  return {
    reference: text(columns.reference),
    title: text(columns.title),
    agency: text(columns.agency) || section,
    owner: text(columns.owner),
    start: columns.start < 0 ? null : financialYearIn(text(columns.start)),
    amounts: columns.years.map(({ column }) => amount(column) ?? 0),
    fullYear: amount(columns.fullYear),
    total: amount(columns.total),
  };
}

interface Meant {
  readonly figures: ListFigures | null;
  readonly savings: ListSavings;
}

function lineOf(
  row: Row,
  years: readonly number[],
  { figures, savings }: Meant,
  findings: Finding[],
): readonly SavingsLine[] {
  const sign = savings === "brackets" ? -1 : 1;
  const { reference, title, agency, owner } = row;
  const said = { reference, title, agency, owner };
  const written = row.amounts.map((amount) => settled(amount * sign));
  const saved = figures === "increments" ? running(written) : written;
  const full = row.fullYear === null || row.fullYear === 0 ? null : settled(row.fullYear * sign);
  // A full-year figure beside the years is what the last of them comes to afterwards.
  const all = full === null || full === (saved.at(-1) ?? 0) ? saved : [...saved, full];
  if (all.some((amount) => amount < 0)) {
    findings.push(
      note(`“${title}” costs more than it saves in some year, and is left out: add it as a cost.`),
    );
    return [];
  }
  const from = all.findIndex((amount) => amount !== 0);
  if (from < 0) return [];
  const start = years.length === 0 ? row.start : (years[from] ?? years.at(-1)! + 1);
  return [{ ...said, start, amounts: untilItStays(all.slice(from)) }];
}

/** The last figure goes on: its repetition says no more. */
function untilItStays(amounts: readonly number[]): readonly number[] {
  const last = amounts.at(-1);
  const from = amounts.length - 1 - [...amounts].reverse().findIndex((amount) => amount !== last);
  return from === amounts.length ? amounts.slice(0, 1) : amounts.slice(0, from + 2);
}

function running(increments: readonly number[]): readonly number[] {
  let sum = 0;
  return increments.map((amount) => (sum = settled(sum + amount)));
}

/** Sums of pence without the noise of binary fractions. */
function settled(amount: number): number {
  const PLACES = 6;
  return Number(amount.toFixed(PLACES)) + 0;
}
