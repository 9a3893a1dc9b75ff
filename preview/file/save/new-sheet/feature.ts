import type { NewSheet } from "../changes";
import type { PartWriter } from "../book/part-writer";
import type { Styles } from "../styles";

/** What the parts of a new sheet have to agree on with the rest of the file. */
export interface Surroundings {
  readonly main: string;
  /** How the types of relations begin. */
  readonly relations: string;
  /** Where the workbook's part is: "xl/". */
  readonly folder: string;
  readonly styles: Styles;
  /** The mark of a cell whose formula fills others as it needs; null where no such is written. */
  readonly dynamic: number | null;
  /** Whether the workbook has a window to show sheets in. */
  readonly hasView: boolean;
  readonly writer: PartWriter;
  readonly tableIds: () => number;
}

/** A sheet being written. */
export interface Writing extends Surroundings {
  readonly isShown: boolean;
  /** Has the sheet lead to a part; answers with the id of the relation. */
  link(type: string, part: string): string;
  /** The same for an address outside the file. */
  linkOutside(type: string, address: string): string;
}

/** What a sheet has beside others, as elements of its part; "" where it has none. It writes the parts that belong to it. */
export type Feature = (sheet: NewSheet, writing: Writing) => string;
