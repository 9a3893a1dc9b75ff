import { parseAddress } from "../../formula";
import type { Box } from "../../formula";
import { WHOLE_TABLE } from "../../reading";
import type { Ask, FoundTable, Roles, RoleSource, TableAnswers, Understanding } from "../../reading";
import { unitNamed } from "../../model/wording";
import { texts } from "../texts";
import type { Answers } from "./answers";

/** A part of a table that a person can point at in the sheet. */
export type Part = "headings" | "data" | "agency" | "service" | "amount";

const NOTHING_SAID: TableAnswers = {};

/** What the user has said of a table. */
export function saidOf({ said }: Pick<Answers, "said">, key: string): TableAnswers {
  return said.get(key) ?? NOTHING_SAID;
}

/** The answers with what is said of a table changed. */
export function saying(answers: Answers, key: string, said: TableAnswers): Answers {
  return { ...answers, said: new Map([...answers.said, [key, said]]) };
}

/** Another of the choices of an ask. */
export function choosing(
  { kind }: Understanding,
  before: TableAnswers,
  { role, first, others }: Ask,
  choice: string,
): TableAnswers {
  if (role === "unit") return { ...before, ...(unitOf(choice) ?? {}) };
  if (choice === WHOLE_TABLE && role === "agency") return ofOneAgency(before, "");
  const choices = new Set([first, ...others]);
  const rest = (before.preferred?.[role] ?? []).filter((each) => !choices.has(each));
  const { roles, ...kept } = before;
  const placed = without(roles ?? {}, role);
  return {
    ...kept,
    ...(Object.keys(placed).length > 0 ? { roles: placed } : {}),
    preferred: { ...before.preferred, [role]: [choice, ...rest] },
    ...(kind === "other" || kind === "estate" ? { kind: "spend" } : {}),
  };
}

/** All of the table is of one agency; "" while it is not named. */
export function ofOneAgency(before: TableAnswers, name: string): TableAnswers {
  return { ...before, roles: { ...before.roles, agency: { from: "fixed", value: name } } };
}

/** The rows that have a name in a column, or any. */
export function choosingRows(before: TableAnswers, column: number, name: string | null): TableAnswers {
  const others = (before.rows ?? []).filter((each) => each.column !== column);
  return { ...before, rows: [...others, { column, name }] };
}

/** The other table of the same headings that a choice is: another year, or the budget, on a sheet of its own. */
export function tableChosen(
  table: FoundTable,
  tables: readonly FoundTable[],
  { role, first, others }: Ask,
  choice: string,
): FoundTable | undefined {
  if (role !== "year" && role !== "amount") return undefined;
  if (table.headings.some((heading) => heading === choice || heading === first)) return undefined;
  const says = ({ sheet, title }: FoundTable, text: string | null) =>
    text !== null && (sheet === text || title.includes(text) || sheet.includes(text));
  const isOwn = [first, ...others].some((text) => says(table, text));
  const alike = tables.filter(
    (other) => other !== table && other.headings.join("\n") === table.headings.join("\n"),
  );
  return isOwn ? alike.find((other) => says(other, choice)) : undefined;
}

/** What it means that cells are pointed at as a part of a table; a sentence where it can mean nothing. */
export function pointedAt(
  table: Understanding,
  before: TableAnswers,
  part: Part,
  address: string,
): TableAnswers | string {
  const at = parseAddress(address);
  if (at === null || at.sheet !== table.sheet) return texts.understood.otherSheet(table.sheet, address);
  if (part === "headings") return { ...before, headings: rowsOf(table, at.box) };
  if (part === "data") return { ...before, data: at.box };
  const columns = columnsIn(table, at.box);
  if (columns.length === 0) return texts.understood.otherColumns(address);
  const source = sourceAt(table, part, at.box, columns);
  if (source === null) return texts.understood.oneColumn(address);
  const taken = takenAlready(table, before, part, source);
  if (taken !== null)
    return part === "amount"
      ? texts.understood.isName(address, texts.understood.parts[taken])
      : texts.understood.isAmount(address);
  const { preferred, ...kept } = before;
  const choices = Object.fromEntries(Object.entries(preferred ?? {}).filter(([role]) => role !== part));
  return {
    ...kept,
    preferred: choices,
    roles: { ...before.roles, [part]: source },
    ...(table.kind === "spend" || table.kind === "payments" ? {} : { kind: "spend" }),
  };
}

/** Several columns in the rows of headings are headings that name something; otherwise columns are meant, of names one. */
function sourceAt(
  { data, headingRow }: Understanding,
  part: "agency" | "service" | "amount",
  box: Box,
  columns: readonly number[],
): RoleSource | null {
  if (part === "amount") return { from: "column", columns };
  const isAbove = box.row + box.rows <= data.row;
  if (isAbove && columns.length > 1)
    return { from: "headings", columns, row: Math.min(box.row + box.rows - 1, headingRow) };
  return columns.length === 1 ? { from: "column", columns } : null;
}

/** Names and amounts are in columns of their own: the part that a column pointed at is already; null where it is none. */
function takenAlready(
  { roles }: Understanding,
  { roles: pointed }: TableAnswers,
  part: "agency" | "service" | "amount",
  source: RoleSource,
): "agency" | "service" | "amount" | null {
  if (source.from !== "column") return null;
  const isIn = (other: RoleSource | undefined): boolean =>
    other?.from === "column" && source.columns.some((column) => other.columns.includes(column));
  if (part === "amount")
    return (["agency", "service"] as const).find((name) => isIn(pointed?.[name])) ?? null;
  // Of several columns of amounts that the reader found one may hold codes: only what was pointed at, or is the only one, is sure.
  const amounts = pointed?.amount ?? roles.amount;
  const isSure =
    pointed?.amount !== undefined || (amounts?.from === "column" && amounts.columns.length === 1);
  return isSure && isIn(amounts) ? "amount" : null;
}

/** Whole columns may be selected: of the rows only those of the table count. */
function rowsOf({ box }: Understanding, { row, rows }: Box): Box {
  return { ...box, row, rows };
}

function columnsIn({ box }: Understanding, pointed: Box): readonly number[] {
  const first = Math.max(box.column, pointed.column);
  const end = Math.min(box.column + box.columns, pointed.column + pointed.columns);
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}

function unitOf(choice: string): Pick<TableAnswers, "unit"> | null {
  const unit = unitNamed(choice);
  return unit === null ? null : { unit };
}

function without(roles: Roles, role: Ask["role"]): Roles {
  return Object.fromEntries(Object.entries(roles).filter(([each]) => each !== role));
}
