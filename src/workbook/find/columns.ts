import type { GrantsChoice, SpendChoice } from "../../model/book";
import { isBlank, textOf } from "../cells";
import type { Cell } from "../cells";
import { isTick } from "../read";

/** Headings and some rows of a table, for telling what its columns are. */
export interface ColumnsSample {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const AGENCY = /agenc|\bbod(y|ies)\b|organi[sz]ation|authorit|council|department|provider|partner/i;
const SERVICE = /service|activit|function|theme|categor|directorate|purpose/i;
const AMOUNT = /amount|spend|budget|cost|expenditure|\bnet\b|£|value/i;
const GRANT = /\bgrants?\b|\bfund(s|ing)?\b|stream|programme/i;
const AWARD = /award|allocation|amount|£|value|\bgrant\b|funding/i;
const PERMITTED =
  /permit|allow|eligible|purpose|may be (spent|used)|can be (spent|used)|condition|restrict|ring.?fence|services?/i;

/** The columns of a spend table, where their headings and cells tell them apart; otherwise null. */
export function matchSpend(sample: ColumnsSample): Omit<SpendChoice, "place"> | null {
  const columns = describe(sample);
  const texts = columns.filter((column) => column.isText);
  const service = only(
    texts.filter((column) => SERVICE.test(column.heading) && !AGENCY.test(column.heading)),
  );
  const agency = only(texts.filter((column) => AGENCY.test(column.heading) && column !== service));
  const numbers = columns.filter((column) => column.isNumber);
  const amount = only(numbers.filter((column) => AMOUNT.test(column.heading))) ?? only(numbers, 1);
  if (!service || !agency || !amount) return null;
  return { agency: agency.position, service: service.position, amount: amount.position };
}

/** The columns of a grants table, where their headings and cells tell them apart; otherwise null. */
export function matchGrants(sample: ColumnsSample): Omit<GrantsChoice, "place"> | null {
  const columns = describe(sample);
  const texts = columns.filter((column) => column.isText);
  const grant = only(
    texts.filter((column) => GRANT.test(column.heading) && !/permit|may be|can be/i.test(column.heading)),
  );
  const numbers = columns.filter((column) => column.isNumber);
  const award = only(numbers.filter((column) => AWARD.test(column.heading))) ?? only(numbers, 1);
  if (!grant || !award) return null;
  const listed = only(texts.filter((column) => PERMITTED.test(column.heading) && column !== grant));
  const ticks = columns.filter((column) => column.isTicks).map((column) => column.position);
  const permitted = listed?.position ?? (ticks.length > 0 ? ticks : null);
  return permitted === null ? null : { grant: grant.position, award: award.position, permitted };
}

interface Column {
  readonly position: number;
  readonly heading: string;
  readonly isText: boolean;
  readonly isNumber: boolean;
  /** TRUE/FALSE, x, yes, 1 or ✓, and nothing else. */
  readonly isTicks: boolean;
}

function describe({ headings, rows }: ColumnsSample): Column[] {
  return headings.map((heading, position) => {
    const filled = rows.map((row) => row[position] ?? "").filter((cell) => !isBlank(cell));
    const numbers = filled.filter((cell) => typeof cell === "number").length;
    const isTicks = filled.length > 0 && filled.every(isTickOrNot);
    return {
      position,
      heading,
      isTicks,
      isNumber: filled.length > 0 && !isTicks && numbers * 2 > filled.length,
      isText: filled.length > 0 && !isTicks && numbers * 2 <= filled.length,
    };
  });
}

function isTickOrNot(cell: Cell): boolean {
  return isTick(cell) || /^(false|no|n|0|-)$/i.test(textOf(cell));
}

/** The first of the columns; null where two of them have the same heading, or where there are more than `most`. */
function only(columns: readonly Column[], most = Infinity): Column | null {
  const [first, ...others] = columns;
  if (!first || columns.length > most) return null;
  return others.some((column) => sameHeading(column.heading, first.heading)) ? null : first;
}

function sameHeading(one: string, other: string): boolean {
  return textOf(one).toLowerCase() === textOf(other).toLowerCase();
}
