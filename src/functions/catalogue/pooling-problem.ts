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
  type Argument,
} from "../cells";
import { messages } from "../messages";
import type { Arguments } from "./entry";
import { columnsOf, shareOfEach } from "./share-of-each";

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
export const PLAIN_VALUE = new Decimal(1);

/** What else stands beside the grants, and beside the needs, so that it must match them. */
interface Beside {
  readonly grants?: readonly Argument[];
  readonly needs?: readonly Argument[];
}

/** Reads the eight arguments of the functions over grants and services. */
export function readPoolingProblem(argument: Arguments, beside: Beside = {}): PoolingProblem {
  const [grants, needs, allowed] = [argument("grants"), argument("needs"), argument("allowed")];
  const [pooled, values, floors] = [argument("pooled"), argument("values"), argument("floors")];
  const [caps, flexibility] = [argument("caps"), argument("flexibility")];
  for (const needed of [grants, needs, allowed]) requireGiven(needed);
  if (pooled.parameter.whenLeftOut === undefined) requireGiven(pooled);

  const besideGrants = [allowed, pooled, caps, ...columnsOf(flexibility), ...(beside.grants ?? [])];
  const besideNeeds = [allowed, values, floors, caps, ...(beside.needs ?? [])];
  const rows = alignedLength("rows", grants, ...besideGrants);
  const columns = alignedLength("columns", needs, ...besideNeeds);
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
    flexibility: shareOfEach(flexibility, rows),
  };
}
