import type { PoolingQuestion } from "../../model/pooling";
import { refused } from "../cells";
import { messages } from "../messages";
import { refuseTooLarge } from "./limits";
import type { GivenPlace, PlaceCells } from "./parameters";

/** The problem that the arguments of the functions over grants and services put. */
export function readPoolingProblem(given: GivenPlace, cells: PlaceCells): PoolingQuestion {
  // The one slip that a square table of permissions would not show: two transposed lines fit it, and answer another question.
  if (cells.grants.turned && cells.needs.turned) throw refused(messages.grantsAndNeedsTurned());
  const { grants, needs } = given;
  refuseTooLarge(grants.length, needs.length);
  const { allowed, pooled, values, floors, caps, flexibility } = given;
  return {
    awards: grants,
    needs,
    allowed,
    pooled: pooled ?? grants.map(() => false),
    values,
    floors,
    caps,
    flexibility,
  };
}
