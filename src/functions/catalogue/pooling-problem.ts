import { Decimal } from "../../model/money";
import type { PoolingQuestion } from "../../model/pooling";
import { alignedLength, asDecimal, asFlag, block, line, NOUGHT, refused, requireGiven } from "../cells";
import type { Argument } from "../cells";
import { messages } from "../messages";
import type { Arguments } from "./entry";
import { refuseTooLarge } from "./pooling-limits";
import { columnsOf, shareOfEach } from "./share-of-each";

/** What a pound is worth where nothing is said about it. */
export const PLAIN_VALUE = new Decimal(1);

/** What else stands beside the grants, and beside the needs, so that it must match them. */
interface Beside {
  readonly grants?: readonly Argument[];
  readonly needs?: readonly Argument[];
}

/** Reads the eight arguments of the functions over grants and services. */
export function readPoolingProblem(argument: Arguments, beside: Beside = {}): PoolingQuestion {
  const [grants, needs, allowed] = [argument("grants"), argument("needs"), argument("allowed")];
  const [pooled, values, floors] = [argument("pooled"), argument("values"), argument("floors")];
  const [caps, flexibility] = [argument("caps"), argument("flexibility")];
  for (const needed of [grants, needs, allowed]) requireGiven(needed);
  if (pooled.parameter.whenLeftOut === undefined) requireGiven(pooled);

  // The one slip that a square table of permissions would not show: two transposed lines fit it, and answer another question.
  if (grants.turned && needs.turned) throw refused(messages.grantsAndNeedsTurned());

  const besideGrants = [allowed, pooled, caps, ...columnsOf(flexibility), ...(beside.grants ?? [])];
  const besideNeeds = [allowed, values, floors, caps, ...(beside.needs ?? [])];
  const rows = alignedLength("rows", grants, ...besideGrants);
  const columns = alignedLength("columns", needs, ...besideNeeds);
  if (rows === 0) throw refused(messages.empty("grants", grants.parameter.meaning));
  if (columns === 0) throw refused(messages.empty("needs", needs.parameter.meaning));
  refuseTooLarge(rows, columns);

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
