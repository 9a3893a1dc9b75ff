import type { Place, SourceRoles } from "../../model/book";
import type { Finding } from "../findings";
import type { ListedGrant } from "../sources";
import type { Understanding } from "../understanding";
import type { ServiceGroup } from "./service-groups";

/** A block of cells that looks like a table. */
export interface FoundTable {
  /** Tells it from the others of the workbook however it is read; see `Understanding.key`. */
  readonly key: string;
  readonly place: Place;
  /** For people: "SpendTable on sheet Budgets, A4:C81". */
  readonly label: string;
  readonly sheet: string;
  readonly isHidden: boolean;
  /** What is written above it; "" where nothing is. */
  readonly title: string;
  /** Address with sheet, heading row included. */
  readonly address: string;
  readonly headings: readonly string[];
  /** Data rows, headings not counted. */
  readonly rowCount: number;
  /** Columns for each kind of source; null for a kind that the table does not look like, or not as it is. */
  readonly proposals: Readonly<Record<string, SourceRoles | null>>;
  /** Columns for each kind of source, were the table chosen as one all the same. */
  readonly ifChosen: Readonly<Record<string, SourceRoles>>;
  /** Things wrong with the whole table: two columns of the same name, no rows. */
  readonly findings: readonly Finding[];
  /** How a table is understood that must be set out as a list before it is a source, or can be; null for every other. */
  readonly toSetOut: ToSetOut | null;
  /** How it is understood; null for one with nothing below its headings. */
  readonly understood: Understanding | null;
  /** The keys of the other tables that are counted together with it: pieces of one table, or what other bodies spend. */
  readonly pieces: readonly string[];
  /** The groups that a table of spending puts its services in. */
  readonly groups: readonly ServiceGroup[];
  /** What the table is good for besides scenarios; null where nothing is known. */
  readonly use: Finding | null;
}

/** A table of another shape than a list, or one that does not say all, and the kind of source that it would be as a list. */
export interface ToSetOut {
  readonly kind: string;
  readonly table: Understanding;
  /** The grants of a list of grants; null for another kind. */
  readonly grants: readonly ListedGrant[] | null;
}
