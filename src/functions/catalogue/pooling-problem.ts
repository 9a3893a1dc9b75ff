import { Decimal } from "../../model/money";
import type { PoolingProblem } from "../../model/pooling";
import {
  alignedLength,
  asDecimal,
  asFlag,
  block,
  line,
  NOUGHT,
  refused,
  requireGiven,
  single,
  type Argument,
} from "../cells";
import { messages } from "../messages";
import type { Arguments } from "./entry";

/**
 * The most pairs of a grant and a service, and the most grants and services together. Excel restarts add-ins that block it
 * for 5 seconds (Microsoft, "Resource limits and performance optimization for Office Add-ins", 2026).
 *
 * Measured on 2026-11-23 (Node 20, two busy cores, random figures of several seeds; 5%, 20% and 50% of the pairs permitted):
 * POOLGAIN, the slowest, with values, floors, caps and flexibility takes 1.4, 1.7 and 1.9 to 3.1 s for 122 by 122, and up to
 * 3.8 s for 574 by 26; POOLSUMMARY takes 1.5 s, plain 0.3 s. Beyond the limits POOLGAIN takes 4.3 s for 985 by 15, 10 s for
 * 200 by 200.
 */
const MOST_PAIRS = 15_000;
const MOST_LINES = 600;

/** What a pound is worth where nothing is said about it. */
const PLAIN_VALUE = new Decimal(1);

/** Reads the eight arguments of the functions over grants and services. */
export function readPoolingProblem(argument: Arguments): PoolingProblem {
  const [grants, needs, allowed] = [argument("grants"), argument("needs"), argument("allowed")];
  const [pooled, values, floors] = [argument("pooled"), argument("values"), argument("floors")];
  const [caps, flexibility] = [argument("caps"), argument("flexibility")];
  for (const needed of [grants, needs, allowed]) requireGiven(needed);
  if (pooled.parameter.whenLeftOut === undefined) requireGiven(pooled);

  const besideGrants = isOneCell(flexibility)
    ? [allowed, pooled, caps]
    : [allowed, pooled, caps, flexibility];
  const rows = alignedLength("rows", grants, ...besideGrants);
  const columns = alignedLength("columns", needs, allowed, values, floors, caps);
  if (rows === 0) throw refused(messages.empty("grants", grants.parameter.meaning));
  if (columns === 0) throw refused(messages.empty("needs", needs.parameter.meaning));
  if (rows + columns > MOST_LINES) throw refused(messages.tooManyLines(rows, columns, MOST_LINES));
  if (rows * columns > MOST_PAIRS) throw refused(messages.tooManyPairs(rows, columns, MOST_PAIRS));

  return {
    awards: line(grants, rows, asDecimal, NOUGHT),
    needs: line(needs, columns, asDecimal, NOUGHT),
    allowed: block(allowed, rows, columns, asFlag, false),
    pooled: line(pooled, rows, asFlag, false),
    values: line(values, columns, asDecimal, PLAIN_VALUE),
    floors: line(floors, columns, asDecimal, NOUGHT),
    caps: block<Decimal | null>(caps, rows, columns, asDecimal, null),
    flexibility: flexibilityOf(flexibility, rows),
  };
}

function flexibilityOf(flexibility: Argument, rows: number): Decimal[] {
  if (!isOneCell(flexibility)) return line(flexibility, rows, asDecimal, NOUGHT);
  const forAll = single(flexibility, asDecimal, NOUGHT);
  return Array.from({ length: rows }, () => forAll);
}

/** One cell holds for all grants, as does an argument left out; more than one is a column. */
function isOneCell(argument: Argument): boolean {
  return argument.rows <= 1;
}
