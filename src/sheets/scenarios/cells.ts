import type { SheetBox } from "../../formula";
import type { SettableField } from "../../model/book";

/** Where the Scenarios sheet holds what is supposed: a column a scenario in every block. */
export interface ScenarioCells {
  /** The scenario whose figures the sheet Years shows, and the one it compares them with, by id. */
  readonly shown: SheetBox;
  readonly compared: SheetBox;
  /** The year whose budget gaps Summary shows. */
  readonly gapYear: SheetBox;
  readonly ids: SheetBox;
  /** What they are called; empty: by their ids. */
  readonly names: SheetBox;
  /** A row a proposal, in the order in which they overlap; 1 where it is on. */
  readonly on: SheetBox;
  /** By field, a row a proposal; empty: as in the register. */
  readonly set: Readonly<Record<SettableField, SheetBox>>;
  /** A row an actor; empty: as the place has it. */
  readonly allowed: SheetBox;
  readonly rates: SheetBox;
  /** A row an index of the place; empty: its own levels. */
  readonly levels: SheetBox;
}
