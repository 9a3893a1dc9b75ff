import type { Book } from "../../../model/book";
import type { CostCells } from "../costs";
import type { Matching } from "../matching";
import type { PlaceCells } from "../place";
import type { RegisterCells } from "../proposals";
import type { ScenarioCells } from "../scenarios";

/** What the workings read. */
export interface Sources {
  readonly book: Book;
  readonly place: PlaceCells;
  readonly register: RegisterCells;
  readonly costs: CostCells;
  readonly scenarios: ScenarioCells;
  readonly matching: Matching;
  /** Ids of the proposals, in the order in which they overlap. */
  readonly order: readonly string[];
  /** Indices of the place, general inflation first. */
  readonly indices: readonly string[];
}
