import { plainHeading } from "../../heading-words";
import { amountAt, textAt } from "../../shape";
import { labelsOf } from "../arrangement";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { namesRole } from "../vocabulary";
import { saysStep } from "../words";

const LEAST_STEPS = 4;

/** What a way from one budget to the next begins and ends with. */
const ENDS = /\b(budgets?|base|opening|closing|brought forward|requirement)\b/;
/** Headings over what money is spent on. */
const SPENT_ON = /^(schemes?|projects?|programmes?|initiatives?)( name| title)?$/;
const SERVICE = 0.5;

/**
 * A way from one budget to the next: half of its rows or more are called after what it is changed by. "Economic growth" and "Energy efficiency"
 * under "Service" are services, where nothing is taken off and no row is a budget.
 */
export function areStepsOfBudget(seen: Seen): boolean {
  const [labels] = labelsOf(seen).filter(({ holds }) => holds === "names" || holds === "sentences");
  if (labels === undefined) return false;
  const steps = seen.rows.filter((row) => saysStep(textAt(seen.grid, row, labels.column)));
  const areSteps = steps.length >= LEAST_STEPS && steps.length * 2 >= seen.rows.length;
  return areSteps && !areServices(seen, labels);
}

function areServices({ grid, rows, counted, money }: Seen, { column, heading }: ColumnSeen): boolean {
  const isHeaded = SPENT_ON.test(plainHeading(heading)) || namesRole(heading, "service") >= SERVICE;
  const all = [...rows, ...counted.leftOut.map(({ row }) => row)];
  const isLess = rows.some((row) => money.some((each) => (amountAt(grid, row, each.column) ?? 0) < 0));
  return isHeaded && !isLess && !all.some((row) => ENDS.test(plainHeading(textAt(grid, row, column))));
}
