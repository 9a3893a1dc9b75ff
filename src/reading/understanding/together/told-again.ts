import { nameKey } from "../../../model/names";
import { listed } from "../../../model/wording";
import { readableAddress } from "../../../formula";
import { READ_FROM } from "../../heading-words";
import type { Understanding } from "../understanding";
import { bitsOf, inUnitOf, nearness } from "./comes-to";
import { groupsOf } from "./groups";
import { notCounted } from "./not-counted";
import { asDetails, isOnlyWhole, whyFiner } from "./only-whole";
import { tellsAgain } from "./tells-again";

/** Fewer lines may agree by accident. */
const LEAST_LINES = 2;
/** More tables are not compared with each other. */
const MOST_TABLES = 400;

/**
 * The tables without those that tell once more, in fewer lines, what others tell: a summary of the months, of the bodies or of the years that
 * have a sheet each, of the details below it, by whatever it puts them together. The others tell more of it, and are counted, unless nothing
 * but the summary adds them up.
 */
export function withoutToldAgain(
  tables: readonly Understanding[],
  isSaid: (table: Understanding) => boolean,
): readonly Understanding[] {
  const counted = tables.filter(isCounted);
  if (counted.length < 2 || counted.length > MOST_TABLES) return tables;
  const groups = groupsOf(counted);
  const alone = new Set(groups.flatMap(([only, ...more]) => (only && more.length === 0 ? [only] : [])));
  const names = new Map(counted.map((table) => [table, namesOf(table).map(nameKey)]));
  const again = new Map<Understanding, string>();
  const wholes = new Map<Understanding, Understanding>();
  const open = counted.filter((table) => !isSaid(table) && !isSetOut(table));
  for (const table of open.sort((one, other) => one.lines.length - other.lines.length)) {
    const others = counted.filter(
      (other) => other !== table && !again.has(other) && isOfSameKind(table, other),
    );
    const details = namedIn(table, others, names) ?? wholeOf(table, others, { groups, alone });
    if (details === null) continue;
    const isSummary = isOnlyWhole(table, details, alone) && !details.some(isSaid);
    if (isSummary) {
      for (const each of details) again.set(each, whyFiner(table));
      wholes.set(table, asDetails(table, details));
    } else again.set(table, whyTwice(details));
  }
  return tables.map((table) => {
    const why = again.get(table);
    return why === undefined ? (wholes.get(table) ?? table) : notCounted(table, why);
  });
}

/** A list set out from other tables is counted like them, if it is chosen. */
function isSetOut({ headings }: Understanding): boolean {
  return headings.includes(READ_FROM);
}

function isCounted({ kind, total, isHidden, lines }: Understanding): boolean {
  return ["spend", "payments", "grants"].includes(kind) && !isHidden && total !== null && lines.length > 0;
}

function isOfSameKind({ kind }: Understanding, other: Understanding): boolean {
  return kind === other.kind || (kind === "spend" && other.kind === "payments");
}

/** The tables after whose bodies or sheets the lines of a summary are named, and to which their amounts come; null where they are none. */
function namedIn(
  table: Understanding,
  others: readonly Understanding[],
  names: ReadonlyMap<Understanding, readonly string[]>,
): readonly Understanding[] | null {
  // Each line is named after a table of its own.
  if (table.lines.length > others.length) return null;
  const byName = new Map<string, Understanding>();
  for (const other of others)
    for (const name of names.get(other) ?? []) if (!byName.has(name)) byName.set(name, other);
  const details = table.lines.map((line) => {
    const found = [line.agency, line.service].map((name) => byName.get(nameKey(name ?? "")));
    return found.find((each) => each !== undefined && bitsOf(table, [each], line.amount) !== null) ?? null;
  });
  const all = [...new Set(details)].filter((each) => each !== null);
  return all.length >= LEAST_LINES && all.length === table.lines.length ? all : null;
}

/** What a table may be called in a summary: after its body, its service, its sheet. */
function namesOf({ sheet, roles: { agency, service, date } }: Understanding): readonly string[] {
  return [
    ...[agency, service, date].flatMap((source) =>
      source?.from === "fixed" || source?.from === "sheet" ? [source.value] : [],
    ),
    sheet,
  ];
}

/** The tables under the same headings, and those that are under headings of their own. */
interface Groups {
  readonly groups: readonly (readonly Understanding[])[];
  readonly alone: ReadonlySet<Understanding>;
}

/** Tables in more lines that come to the same as this one; null where there are none. */
function wholeOf(
  table: Understanding,
  others: readonly Understanding[],
  { groups, alone }: Groups,
): readonly Understanding[] | null {
  if (table.lines.length < LEAST_LINES) return keyFigureOf(table, others);
  const there = new Set(others);
  const choices = [
    ...groups.map((each) => each.filter((other) => there.has(other))),
    others,
    others.filter(({ sheet }) => sheet === table.sheet),
    ...others.map((other) => [other]),
  ].filter((all) => all.length > 0 && isFiner(all, table, alone));
  return choices.find((all) => tellsAgain(table, all, Math.log2(choices.length))) ?? null;
}

/** The table on the same sheet of which the only figure of this one is the total: key figures beside a plan. */
function keyFigureOf(
  table: Understanding,
  others: readonly Understanding[],
): readonly Understanding[] | null {
  const found = others.find(
    (other) =>
      other.sheet === table.sheet &&
      other.lines.length >= LEAST_LINES &&
      Math.abs(other.total!) >= LEAST_TELLING &&
      nearness(table, [other])(table.total!, inUnitOf(table, other, other.total!)),
  );
  return found === undefined ? null : [found];
}

/** A smaller figure may be the same by accident. */
const LEAST_TELLING = 100;

/** Whether tables tell more than another: in more lines, or in pieces or under headings that come again. */
function isFiner(
  all: readonly Understanding[],
  table: Understanding,
  alone: ReadonlySet<Understanding>,
): boolean {
  const lines = all.reduce((sum, each) => sum + each.lines.length, 0);
  const isAlone = (one: Understanding) => alone.has(one);
  return (
    lines > table.lines.length ||
    (lines === table.lines.length && isAlone(table) && (all.length > 1 || !all.every(isAlone)))
  );
}

function whyTwice(details: readonly Understanding[]): string {
  const bodies = details.map(({ roles: { agency } }) =>
    agency?.from === "fixed" || agency?.from === "sheet" ? agency.value : null,
  );
  const sheets = new Set(details.map(({ sheet }) => sheet));
  const names =
    bodies.every((body) => body !== null) && new Set(bodies).size === details.length
      ? bodies
      : sheets.size === details.length
        ? [...sheets]
        : details.map(({ sheet, box }) => readableAddress(sheet, box));
  const called = listed(names.map((name) => `"${name}"`));
  return `its amounts are what the ${details.length === 1 ? "table" : "tables"} of ${called} ${details.length === 1 ? "comes" : "come"} to, which ${details.length === 1 ? "is" : "are"} counted already`;
}
