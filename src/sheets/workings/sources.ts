import type { Book } from "../../model/book";
import type { BaseBudgetCells } from "../base-budget";
import type { CostCells } from "../costs";
import type { PlaceCells } from "../place";
import type { RegisterCells } from "../proposals";
import type { ScenarioCells } from "../scenarios";
import type { Matching } from "../cells";

/** What the workings read. */
export interface Sources {
  readonly book: Book;
  readonly place: PlaceCells;
  readonly base: BaseBudgetCells;
  readonly register: RegisterCells;
  readonly costs: CostCells;
  readonly scenarios: ScenarioCells;
  readonly matching: Matching;
  /** Ids of the proposals, in the order in which they overlap. */
  readonly order: readonly string[];
  /** Indices of the place, general inflation first. */
  readonly indices: readonly string[];
  /** Funds of the agencies of the place, in the order in which they appear. */
  readonly funds: readonly string[];
}
