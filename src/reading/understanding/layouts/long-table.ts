import { plainHeading } from "../../heading-words";
import { amountAt } from "../../shape";
import { chooseAmount, preferredAmount, totalOf, incomeAmong, netOfCosts, sideOf } from "../amounts";
import { columnsOf, fullNames, headingsOf, labelsOf, nameOf } from "../arrangement";
import type { Arrangement, ColumnLeftOut, Seen } from "../arrangement";
import type { ColumnSeen, Level } from "../columns";
import type { Narrowed } from "../amounts";
import { isOfSameYear } from "../columns";
import { rolesOfLabels } from "../roles";
import { sideRather } from "./side-rather";
import type { Ask, Orientation, TableKind } from "../understanding";
import { isPartOfCost } from "../words";
import { isFinancing } from "../../vocabulary";

const GROSS = /^(total )?gross\b|^total costs?\b/i;
const INCOME = /^(total |gross )?income$|^sales,? fees/i;

/** A row for each amount; months and kinds of cost beside each other are added up, of other columns one is chosen. */
export function longTable(
  seen: Seen,
  narrowed: Narrowed,
  levels: readonly Level[],
  kind: TableKind,
): Omit<Arrangement, "kind"> {
  const { roles, asks } = rolesOfLabels(seen, labelsOf(seen), kind);
  const isSum = levels.length > 0 && levels.every(({ holds }) => holds === "months" || holds === "parts");
  const ledger = debitsAndCredits(seen, narrowed.columns);
  const {
    amounts,
    asked,
    across,
    takenOff,
    leftOut = [],
  } = ledger ?? (isSum ? summed(seen, narrowed, levels) : chosen(seen, narrowed, levels.length === 0));
  const incomes = seen.money.filter(
    (column) =>
      INCOME.test(plainHeading(withoutBrackets(column.heading))) &&
      !amounts.includes(column) &&
      amounts.every((amount) => isOfSameYear(column, amount)),
  );
  // "Fees" and "Other income" are in "Total income".
  const addsUp = ({ column }: ColumnSeen) => seen.totals.some((total) => total.column === column);
  const income = incomes.find(addsUp) ?? incomes[0];
  return {
    orientation: across,
    roles: {
      ...roles,
      ...narrowed.roles,
      amount: columnsOf(amounts),
      ...(income ? { income: columnsOf([income]) } : {}),
      ...(across === "several-across" && isSum ? { date: headingsOf(seen, amounts) } : {}),
    },
    amounts,
    ...(takenOff ? { takenOff } : {}),
    leftOut: [...narrowed.leftOut, ...leftOut],
    asks: [...asks, ...narrowed.asks, ...asked],
  };
}

/** "Income" of "Income (2)". */
function withoutBrackets(heading: string): string {
  return heading.replace(/\(.*?\)/g, " ").trim();
}

const DEBIT = /^(debits?|dr)\b/i;
const CREDIT = /^(credits?|cr)\b/i;

/** A ledger's debits with its credits taken off; null where there are not just these two. */
function debitsAndCredits(seen: Seen, columns: readonly ColumnSeen[]): Amounts | null {
  const [debit, ...debits] = columns.filter(({ heading }) => DEBIT.test(heading.trim()));
  const [credit, ...credits] = columns.filter(({ heading }) => CREDIT.test(heading.trim()));
  const isPair = debits.length === 0 && credits.length === 0 && columns.length === 2;
  if (debit === undefined || credit === undefined || !isPair) return null;
  const written = seen.rows.map((row) => amountAt(seen.grid, row, credit.column) ?? 0);
  const isNegative =
    written.filter((amount) => amount < 0).length > written.filter((amount) => amount > 0).length;
  return { amounts: [debit, credit], asked: [], across: "long", takenOff: isNegative ? [] : [credit] };
}

interface Amounts {
  readonly amounts: readonly ColumnSeen[];
  readonly asked: readonly Ask[];
  readonly across: Orientation;
  readonly takenOff?: readonly ColumnSeen[];
  readonly leftOut?: readonly ColumnLeftOut[];
}

/**
 * Columns that are parts of one amount: the months of a year, pay and premises. Where the parts are kinds of cost their total is taken,
 * gross before net: gross is what they come to.
 */
function summed(seen: Seen, { columns }: Narrowed, levels: readonly Level[]): Amounts {
  if (levels.some(({ holds }) => holds === "months"))
    return { amounts: columns, asked: [], across: "several-across" };
  const gross = seen.money.find(
    ({ column, heading }) =>
      GROSS.test(plainHeading(heading)) &&
      seen.totals.some((each) => each.column === column && each.of.length > 1),
  );
  if (gross !== undefined) return { ...sideRather(seen, gross), across: "long" };
  const total = totalOf(seen, columns);
  const whole = total ?? columns.find(({ heading }) => /^net\b/i.test(heading.trim()));
  if (whole !== undefined)
    return { ...(netOfCosts(seen, whole, columns) ?? sideRather(seen, whole)), across: "long" };
  const income = incomeAmong(seen, columns);
  const parts = columns.filter((column) => !income.includes(column));
  const plain = parts.map((column) => nameOf(seen, column));
  const areTold = new Set(plain).size === plain.length;
  const names = areTold ? plain : parts.map(fullNames(seen, parts));
  const [all, wanted] = [names.join(", "), preferredAmount(seen, names)];
  const amounts = wanted === undefined ? parts : parts.filter((_, at) => names[at] === wanted);
  const others = [all, ...names].filter((name) => name !== (wanted ?? all));
  const rest = parts.filter((column) => !amounts.includes(column));
  // Nothing else is there that could be meant.
  const isClear =
    wanted === undefined &&
    amounts.length === seen.money.length &&
    amounts.some(({ heading }) => isPartOfCost(heading)) &&
    amounts.every(({ heading }) => !isFinancing(heading) && !/^\d+$/.test(heading));
  return {
    amounts,
    asked: isClear ? [] : [{ role: "amount", first: wanted ?? all, others }],
    across: "long",
    leftOut: [
      ...income.map((column) => ({ column, why: "income beside the kinds of cost" })),
      ...rest.map((column) => ({ column, why: `not ${wanted}` })),
    ],
  };
}

function chosen(seen: Seen, narrowedTo: Narrowed, isOne: boolean): Amounts {
  const { columns, isByYear } = narrowedTo;
  const across = isByYear ? (isOne ? "years-across" : "several-across") : "long";
  const [only] = columns;
  const isChosen = isByYear || narrowedTo.asks.some(({ role }) => role === "amount");
  if (isChosen && only !== undefined && columns.length === 1) return { amounts: [only], asked: [], across };
  const { column, asks } = chooseAmount(seen, columns);
  if (column === null) return { amounts: [], asked: [], across };
  const rather = sideRather(seen, column);
  const asked = rather.asked.map((ask) => withOthers(ask, asks));
  return { ...rather, asked: asked.length > 0 ? asked : asks, across };
}

/** Which side is counted, with what else may be meant: a budget beside gross and net. Income alone never is. */
function withOthers(ask: Ask, asks: readonly Ask[]): Ask {
  const known = new Set([ask.first ?? "", ...ask.others]);
  const isNew = (name: string) =>
    sideOf(name) !== "income" && !endsAfterCommas(name).some((end) => known.has(end));
  const named = asks.flatMap(({ first, others }) => [...(first === null ? [] : [first]), ...others]);
  return { ...ask, others: [...ask.others, ...new Set(named.filter(isNew))] };
}

/** "Budget, Net", and "Net" of it. */
function endsAfterCommas(name: string): readonly string[] {
  const words = name.split(", ");
  return words.map((_, at) => words.slice(at).join(", "));
}
