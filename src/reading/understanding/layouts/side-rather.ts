import { plainHeading } from "../../heading-words";
import { isOneStage, preferredAmount, sideOf } from "../amounts";
import { nameOf } from "../arrangement";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isOfSameYear } from "../columns";
import { titleSide } from "../kind";
import type { Ask } from "../understanding";

const SIDE = /^(net|gross|(total |gross |net )?(expenditure|spend|cost)s?)\b/i;

/**
 * What is spent is taken, with the income apart, where what is left after income is beside it, unless the title says net; but for tax, which is
 * left out of payments.
 */
export function sideRather(
  seen: Seen,
  column: ColumnSeen,
): { readonly amounts: readonly ColumnSeen[]; readonly asked: readonly Ask[] } {
  const hasTax = seen.columns.some(({ heading }) => /\b(vat|tax)\b/i.test(heading));
  const spent = spentBeforeIncome(seen, column);
  const sides = seen.money.filter(
    (each) =>
      (SIDE.test(withoutYear(each.heading)) || (spent !== null && (each === spent || each === column))) &&
      isOfSameYear(each, column) &&
      yearAt(each) === yearAt(column),
  );
  if (hasTax || !sides.includes(column) || sides.length < 2) return { amounts: [column], asked: [] };
  const named = sides.map((side) => nameOf(seen, side));
  const wanted = sides[named.indexOf(preferredAmount(seen, named) ?? "")];
  const side = titleSide(seen.around) ?? "gross";
  const isMeant = ({ heading }: ColumnSeen) =>
    sideOf(heading) === side && isOneStage(heading, column.heading);
  const isAlike = ({ heading }: ColumnSeen) => sideOf(heading) === sideOf(column.heading);
  const first = wanted ?? [column, ...sides].find(isMeant) ?? sides.find(isAlike) ?? column;
  const others = named.filter((_, at) => sides[at] !== first);
  return { amounts: [first], asked: [{ role: "amount", first: nameOf(seen, first), others }] };
}

/** "What we will spend", of which the column is what is left after what comes in; null where it is no such difference. */
function spentBeforeIncome(seen: Seen, column: ColumnSeen): ColumnSeen | null {
  const of = seen.totals.find((total) => total.column === column.column)?.of ?? [];
  const parts = seen.money.filter((each) => of.includes(each.column));
  const spent = parts.find(({ heading }) => sideOf(heading) === "gross");
  const hasIncome = parts.some(({ heading }) => sideOf(heading) === "income");
  return parts.length === 2 && hasIncome && sideOf(column.heading) === "net" ? (spent ?? null) : null;
}

/** "gross expenditure" of "2024/25 Gross expenditure". */
function withoutYear(heading: string): string {
  return plainHeading(heading).replace(BEGINS_WITH_YEAR, "");
}

/** The year that a heading begins with. */
function yearAt({ heading }: ColumnSeen): string {
  return BEGINS_WITH_YEAR.exec(plainHeading(heading))?.[0].trim() ?? "";
}

const BEGINS_WITH_YEAR = /^(19|20)\d\d([-/ ]+(\d\d){1,2})? /;
