import type { Book } from "../../../model/book";
import type { CostCells, PlaceCells, RegisterCells, ScenarioCells } from "../inputs";
import type { Matching } from "../cells";

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
  /** Funds of the agencies of the place, in the order in which they appear. */
  readonly funds: readonly string[];
}
