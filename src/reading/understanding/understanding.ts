import type { Box } from "../../formula";
import type { Unit } from "../../model/wording";
import type { OtherCurrency } from "../currency";
import type { Finding } from "../findings";
import type { TableKind } from "../sources";
import type { ColumnSeen } from "./columns";
import type { Role } from "./vocabulary";

export type { TableKind };

/** How a table is laid out: a row for each amount, or something running across. */
export type Orientation = "long" | "services-across" | "agencies-across" | "years-across" | "several-across";

/** Where the part of a role is: in a column, in the headings of columns, in rows or labels that hold for a group, or one thing for all. */
export type RoleSource =
  | { readonly from: "column"; readonly columns: readonly number[] }
  | { readonly from: "headings"; readonly columns: readonly number[]; readonly row: number }
  | { readonly from: "group"; readonly rows: readonly number[]; readonly column: number }
  | { readonly from: "fixed"; readonly value: string }
  | { readonly from: "sheet"; readonly value: string };

export type Roles = Readonly<Partial<Record<Role, RoleSource>>>;

/** A choice that the reader could not make with certainty: what it took, and what else there is. */
export interface Ask {
  readonly role: Role | "unit";
  /** What is proposed; null where nothing can be. */
  readonly first: string | null;
  readonly others: readonly string[];
  /** Why the first is taken unasked; without it the choice is a question. */
  readonly because?: string;
}

/** Cells that are not counted. */
export interface CellsLeftOut {
  readonly box: Box;
  readonly why: string;
  /** What they hold, where it is money. */
  readonly amount: number | null;
}

/** One amount with what it is of; null where the table does not say. */
export interface Line {
  readonly row: number;
  readonly column: number;
  readonly agency: string | null;
  readonly service: string | null;
  readonly amount: number;
}

/** A column with few different names, by any of which rows may be chosen. */
export interface RowFilter {
  /** On the sheet. */
  readonly column: number;
  readonly heading: string;
  readonly values: readonly string[];
  /** The name of the rows that are read; null where all are. */
  readonly chosen: string | null;
  /** Adding all of them up would make no sense: one was proposed. */
  readonly isAsked: boolean;
}

/** A table as it is understood. Rows and columns count from 0 on the sheet. */
export interface Understanding {
  /** Tells it from all others of the workbook however it is read: its own name, or the address of its cells. */
  readonly key: string;
  readonly sheet: string;
  readonly isHidden: boolean;
  /** The headings and the data. */
  readonly box: Box;
  /** The row whose texts name the columns; the first row of data where there is none. */
  readonly headingRow: number;
  /** The rows below the headings. */
  readonly data: Box;
  /** The table's or range's own name; null for plain cells. */
  readonly name: string | null;
  readonly title: string;
  readonly kind: TableKind;
  /** What its figures are, where nothing of it is counted and that is known: "what comes in"; it is among the findings. */
  readonly takenFor: string | null;
  readonly orientation: Orientation;
  readonly roles: Roles;
  readonly unit: Unit | null;
  /** Where the amounts are in another currency than pounds; its finding is among the findings. There is no unit then. */
  readonly currency: OtherCurrency | null;
  readonly headings: readonly string[];
  /** The rows that are headings of sections, from the top. */
  readonly sections: readonly { readonly row: number; readonly name: string }[];
  /** What each column holds, from the left. */
  readonly columns: readonly ColumnSeen[];
  /** What each column adds up to over the rows of data, from the left; null for one without figures. */
  readonly columnTotals: readonly (number | null)[];
  readonly filters: readonly RowFilter[];
  /** Whether income is taken off the spending it belongs to, or not counted at all. */
  readonly income: "net" | "gross";
  readonly lines: readonly Line[];
  readonly rowsRead: number;
  readonly leftOut: readonly CellsLeftOut[];
  /** The sum of the amounts read, credits included; null where there are no amounts. */
  readonly total: number | null;
  readonly asks: readonly Ask[];
  /** What was taken unasked, though something else may be meant: each is told among the findings. */
  readonly choices: readonly Ask[];
  readonly findings: readonly Finding[];
  /** What it is good for besides scenarios: a release of deflators, say; it is among the findings. */
  readonly use: Finding | null;
}
