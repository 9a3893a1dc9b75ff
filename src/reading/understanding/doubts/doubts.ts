import { note } from "../../findings";
import type { Finding } from "../../findings";
import { totalUnequal, whatSpeaksAgainst } from "./against-amounts";
import { preferredOf } from "../answers";
import { columnsOf, fullNames } from "../arrangement";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen, TotalColumn } from "../columns";
import { isStep, isVariance } from "../words";
import type { Ask } from "../understanding";
import { areRowsDoubtful } from "./doubtful-rows";

/** An arrangement with a question about its amounts where something in the sheet speaks against it, and what that is. */
export interface Doubted {
  readonly arrangement: Arrangement;
  readonly findings: readonly Finding[];
}

/**
 * The guard against a wrong count that nobody is asked about: signs in the sheet itself that the amounts chosen may not be the ones meant.
 * Each of them alone makes the choice of the amount a question, whatever led to it.
 */
export function withDoubts(seen: Seen, before: Arrangement, isAsked: boolean): Doubted {
  const isCount = before.kind === "spend" || before.kind === "payments";
  if (!isCount || before.amounts.length === 0 || isAsked) return { arrangement: before, findings: [] };
  // Services across of which some columns were left out are asked about already, and so are years.
  const isOfColumns = before.asks.some(
    ({ role }) => role === "year" || (role === "service" && before.amounts.length > 1),
  );
  const isTaken = before.asks.some(({ role }) => role === "amount");
  const others = isOfColumns || isTaken ? [] : otherMoney(seen, before);
  const unequal = [totalUnequal(seen, before)].filter((each) => each !== undefined);
  const against = whatSpeaksAgainst(seen, before);
  const findings = [...unequal, ...against].map((each) => note(each));
  const why = isOfColumns ? against : [...unequal, ...against];
  if (!areRowsDoubtful(seen, before) && others.length === 0 && why.length === 0)
    return { arrangement: before, findings };
  if (isTaken) return { arrangement: { ...before, asks: before.asks.map(asQuestion) }, findings };
  return { arrangement: asked(seen, before, others), findings };
}

/** What was taken unasked is a question where something speaks against it. */
function asQuestion({ role, first, others, because }: Ask): Ask {
  return role === "amount"
    ? { role, first, others }
    : { role, first, others, ...(because ? { because } : {}) };
}

function asked(seen: Seen, before: Arrangement, others: readonly ColumnSeen[]): Arrangement {
  const named = fullNames(seen, [...before.amounts, ...others]);
  const [only, ...rest] = before.amounts;
  const first = rest.length === 0 ? named(only!) : `${named(only!)} to ${named(rest.at(-1)!)}`;
  const names = others.map(named).filter((name) => name !== first);
  const wanted = preferredOf(seen.answers, "amount", names);
  const column = others.find((each) => named(each) === wanted);
  if (wanted === undefined || column === undefined)
    return { ...before, asks: [...before.asks, { role: "amount", first, others: names }] };
  const choices = [first, ...names].filter((name) => name !== wanted);
  return {
    ...before,
    amounts: [column],
    roles: { ...before.roles, amount: columnsOf([column]) },
    leftOut: [
      ...before.leftOut.filter((each) => each.column.column !== column.column),
      ...before.amounts.map((each) => ({ column: each, why: `not ${wanted}` })),
    ],
    asks: [...before.asks, { role: "amount", first: wanted, others: choices }],
  };
}

/** Columns of money that stand beside those counted, and that nothing tells to be their sum, their part or their change. */
function otherMoney(seen: Seen, { amounts, roles, leftOut }: Arrangement): readonly ColumnSeen[] {
  const counted = new Set(amounts.map(({ column }) => column));
  // What came in since, added to what was there: either may be meant.
  const isChanged = (of: readonly number[]) =>
    seen.money.some((part) => of.includes(part.column) && isVariance(part.heading));
  const isWithin = (column: number, of: readonly number[]) =>
    of.includes(column) || leavesOf(seen.totals, column).every((each) => of.includes(each));
  const isSumOrPart = ({ column }: ColumnSeen) =>
    seen.totals.some(
      (total) =>
        (total.column === column &&
          (total.of.length === 0 || leavesOf(seen.totals, column).every((each) => counted.has(each)))) ||
        (counted.has(total.column) && isWithin(column, total.of) && !isChanged(total.of)),
    );
  const income = roles.income?.from === "column" ? roles.income.columns : [];
  return seen.money.filter(
    (each) =>
      !counted.has(each.column) &&
      !income.includes(each.column) &&
      !isSumOrPart(each) &&
      !isVariance(each.heading) &&
      !isStep(each.heading) &&
      !leftOut.some(({ column }) => column.column === each.column) &&
      !seen.columns.some(({ heading }) => /\b(vat|tax)\b/i.test(heading)),
  );
}

/** What a column adds up, down to columns that add up nothing: those of "People" and "Place" for "Net". */
function leavesOf(totals: readonly TotalColumn[], column: number): readonly number[] {
  const found = new Set<number>();
  const pending = [column];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    pending.push(...(totals.find((total) => total.column === at)?.of ?? []));
  }
  return [...found].filter((each) => !totals.some((total) => total.column === each && total.of.length > 0));
}
