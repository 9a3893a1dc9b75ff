import type { CountLayout, OnceCells } from "../tables";
import type { DuplicationCells } from "./duplication/write";
import type { OverYearsCells, PoolingYearsCells } from "./pooling-years/cells";
import type { PoolingLayout } from "./pooling/layout";
import type { RulesCells } from "./rules/cells";

/** Where things are on the sheets of levers, for those who look them up; none of a sheet that the book does not have. */
export interface LeverCells {
  readonly count?: CountLayout;
  readonly once?: OnceCells;
  readonly duplication?: DuplicationCells;
  readonly rules?: RulesCells;
  readonly pooling?: PoolingLayout;
  readonly overYears?: OverYearsCells;
  readonly poolingYears?: PoolingYearsCells;
}
