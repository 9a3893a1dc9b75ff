import { amountAt } from "../../shape";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isOfSameYear } from "../columns";
import { sideOf, sideOfColumn } from "./stages";

/** So many of the rows may break the sum of gross, income and net: published tables have slips. */
const LEAST_PART_RIGHT = 0.9;
/** How far figures that are rounded may be from their difference: a unit and a half, or so much of what is spent. */
const ROUNDED = 1.5;
const A_LITTLE = 0.001;
const SAMPLE_ROWS = 200;
/** Columns of a side that a few years of one body have. */
const FEW = 12;

/** Whether an amount less an income of the same body and year is the net of both, row by row. */
export function isIncomeApart({ grid, rows, money }: Seen, gross: ColumnSeen): boolean {
  const sides = sidesOf(money);
  const beside = (columns: readonly ColumnSeen[]) => {
    const ofBody = columns.filter((each) => areUnderTheSame(each, gross));
    // The only one is under a heading of its own: "Income" beside "Direct" and "Indirect".
    const near = ofBody.length === 0 && columns.length <= FEW ? columns : ofBody;
    const found = near.filter((each) => isOfSameYear(each, gross));
    return ofBody.length > 0 || found.length === 1 ? found : [];
  };
  const nets = beside(sides.net);
  if (nets.length === 0) return false;
  return beside(sides.income).some((income) =>
    nets.some((net) => {
      const lines = rows
        .slice(0, SAMPLE_ROWS)
        .map((row) => [gross, income, net].map(({ column }) => amountAt(grid, row, column) ?? 0))
        .filter(([spent, came]) => spent !== 0 || came !== 0);
      const right = lines.filter(
        ([spent = 0, came = 0, left = 0]) =>
          Math.abs(spent - Math.abs(came) - left) <= ROUNDED + Math.abs(spent) * A_LITTLE,
      );
      return lines.length > 0 && right.length >= lines.length * LEAST_PART_RIGHT;
    }),
  );
}

interface Sides {
  readonly income: readonly ColumnSeen[];
  readonly net: readonly ColumnSeen[];
}

/** Every column of a wide table is asked about, and which are income and which net is the same for all. */
const sidesBefore = new WeakMap<readonly ColumnSeen[], Sides>();

function sidesOf(money: readonly ColumnSeen[]): Sides {
  const known = sidesBefore.get(money);
  if (known !== undefined) return known;
  const of = (side: "income" | "net") => money.filter((each) => sideOfColumn(each) === side);
  const sides = { income: of("income"), net: of("net") };
  sidesBefore.set(money, sides);
  return sides;
}

/** Whether all that is over two columns is the same, but for the sides that it names: "Bolton" over "Income" and "Net", or the other way round. */
function areUnderTheSame(one: ColumnSeen, other: ColumnSeen): boolean {
  const [own, there] = [one, other].map(({ heading, levels }) => [heading, ...levels]);
  return own!.every((text, at) => {
    const beside = there![at] ?? "";
    return (
      text === beside || text === "" || beside === "" || [text, beside].some((each) => sideOf(each) !== null)
    );
  });
}
