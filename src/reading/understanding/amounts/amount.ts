import { totalWord } from "../../shape";
import { amountOrder } from "./amount-order";
import { preferredOf } from "../answers";
import type { Seen } from "../arrangement";
import { fullNames } from "../arrangement";
import type { ColumnSeen } from "../columns";
import type { Ask } from "../understanding";
import { isCalledMoney } from "../kind";
import { amountRank, isMeasure, isVariance, saysStep, yearIn } from "../words";
import { isOfSameYear } from "../columns";
import { isTypedInPounds } from "../units";
import { wholeByShare } from "./whole-by-share";

/** The whole of a payment. */
const WHOLE = /^(net|gross|amount|total|value)( (amount|value|paid|payment))?( ?\(?£\)?)?$/i;

/** Which of several columns of money is counted, and what else it could be. A total of all the others comes before its parts. */
export function chooseAmount(
  seen: Seen,
  leaves: readonly ColumnSeen[],
): { readonly column: ColumnSeen | null; readonly asks: readonly Ask[] } {
  const total = totalOf(seen, leaves);
  if (total !== null) return asPreferred(seen, total, partsAsked(seen, total, leaves), leaves);
  const all = leaves.length > 0 ? leaves : seen.money;
  const isAmong = new Set(all);
  const ordered = amountOrder(seen, all);
  // A total by its name says more than any of many parts.
  const byTotal = seen.totals.find(({ of }) => of.length === 0)?.column;
  const areParts = all.length > 2 && all.every(({ heading }) => !isMeasure(heading));
  const whole = areParts ? seen.money.find(({ column }) => column === byTotal) : wholeByShare(seen, all);
  // "Total" and "Net" beside columns that are called after what was bought, as in a cash book.
  const plain = seen.money.filter(
    (column) =>
      !isAmong.has(column) &&
      WHOLE.test(column.heading.trim()) &&
      all.some((other) => isOfSameYear(column, other)),
  );
  const isAnalysed = ordered.every(
    ({ heading }) => (amountRank(heading) === null && yearIn(heading) === null) || /\bvat\b/i.test(heading),
  );
  const granted = grantBesideMatch(all);
  const inFront =
    whole !== undefined
      ? [whole]
      : granted !== undefined
        ? [granted]
        : isAnalysed
          ? amountOrder(seen, plain)
          : [];
  const [first = null, ...rest] = [...inFront, ...ordered.filter((column) => !inFront.includes(column))];
  if (first === null) return { column: null, asks: [] };
  // A total by its name of which the parts are not here may be meant instead.
  const byName = seen.totals.filter(({ of }) => of.length === 0).map(({ column }) => column);
  const beside = seen.money.filter(
    (column) =>
      (granted !== undefined || byName.includes(column.column)) && column !== first && !isAmong.has(column),
  );
  const areChanges = all.every(({ heading }) => isVariance(heading));
  const isExplained = explainedBeside(first, seen.columns);
  const others = [...rest, ...beside].filter(
    (column) => (areChanges || !isVariance(column.heading)) && !isExplained(column),
  );
  const isUnnamed =
    first.heading === "" && first.unit === null && !isCalledMoney(seen.around) && !isTypedInPounds(seen);
  const named = fullNames(seen, all);
  const asks: readonly Ask[] =
    others.length > 0 || isUnnamed
      ? [{ role: "amount", first: named(first), others: others.map(named) }]
      : [];
  return asPreferred(seen, first, asks, [...all, ...beside]);
}

/** What a project is granted, where others match it. */
function grantBesideMatch(all: readonly ColumnSeen[]): ColumnSeen | undefined {
  const isMatch = ({ heading }: ColumnSeen) => /\bmatch(ed)?\b/i.test(heading);
  return all.some(isMatch)
    ? all.find((column) => /\bgrant\b/i.test(column.heading) && !isMatch(column))
    : undefined;
}

/** The column that a person prefers among those asked about, with the proposal as another choice. */
function asPreferred(
  seen: Seen,
  column: ColumnSeen,
  asks: readonly Ask[],
  among: readonly ColumnSeen[],
): { readonly column: ColumnSeen; readonly asks: readonly Ask[] } {
  const choices = asks.flatMap(({ first, others }) => [...(first === null ? [] : [first]), ...others]);
  const wanted = preferredAmount(seen, choices);
  if (wanted === undefined) return { column, asks };
  const named = fullNames(seen, [column, ...among]);
  const found = seen.money.find((each) => wanted === named(each));
  if (found === undefined) return { column, asks };
  return {
    column: found,
    asks: [{ role: "amount", first: wanted, others: choices.filter((choice) => choice !== wanted) }],
  };
}

/** Which of the names of amounts a person prefers; an award is the amount of a grant. */
export function preferredAmount({ answers }: Seen, names: readonly string[]): string | undefined {
  return preferredOf(answers, "amount", names) ?? preferredOf(answers, "award", names);
}

/** A revised budget is the sum of the original and its changes, and yet the original may be meant. */
function partsAsked(seen: Seen, total: ColumnSeen, leaves: readonly ColumnSeen[]): readonly Ask[] {
  const others = leaves.filter(
    ({ heading }) => !isVariance(heading) && isMeasure(heading) && amountRank(heading) !== null,
  );
  if (others.length === 0 || amountRank(total.heading) === null) return [];
  const named = fullNames(seen, [total, ...leaves]);
  // Costs that a total counts in, as capital charges, are no changes of a budget.
  const areChanges = leaves.some(({ heading }) => isVariance(heading) || saysStep(heading));
  const isWhole =
    !areChanges &&
    others.length < leaves.length &&
    totalWord(total.heading.replace(/\s*\(?£.*$/, "")) === "plain";
  return [
    {
      role: "amount",
      first: named(total),
      others: others.map(named),
      ...(isWhole ? { because: "it is the total of the columns before it" } : {}),
    },
  ];
}

/** The column that adds up all of these, or one of these and its changes; null where there is none. */
export function totalOf({ money, totals }: Seen, leaves: readonly ColumnSeen[]): ColumnSeen | null {
  const isOwn = (part: number) =>
    leaves.length > 1 ||
    money.every(
      ({ column, heading }) => column !== part || column === leaves[0]?.column || isVariance(heading),
    );
  const whole = totals.find(
    ({ of }) => of.length > 1 && of.every(isOwn) && leaves.every(({ column }) => of.includes(column)),
  );
  return money.find(({ column }) => column === whole?.column) ?? null;
}

/** Whether a column is tax, income or gross that the net leaves out, where the net is chosen by its own name. */
function explainedBeside(first: ColumnSeen, all: readonly ColumnSeen[]): (other: ColumnSeen) => boolean {
  if (!/^net\b/i.test(first.heading.trim())) return () => false;
  const hasVat = all.some(({ heading }) => /\bvat\b/i.test(heading));
  return ({ heading }) => {
    const name = heading.trim();
    const isTaxed = hasVat || /\b(vat|tax)\b/i.test(name);
    return /^income$/i.test(name) || (isTaxed && /^(gross|total|vat|tax|income)\b/i.test(name));
  };
}
