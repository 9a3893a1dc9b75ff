/** Where a table is in the workbook: a table, a named range, or cells under a plain row of headings. */
export interface Place {
  readonly kind: "table" | "name" | "range";
  /** The table's or the name's name; for a plain range its address with the sheet, heading row included. */
  readonly reference: string;
}

/** A table chosen as a source, and which of its columns play which role. */
export interface SourceChoice<Roles extends SourceRoles = SourceRoles> {
  readonly place: Place;
  readonly roles: Roles;
}

/** The column that plays a role, or the columns that play it together; their positions in the table, from 0. */
export type SourceRoles = { readonly [role: string]: number | readonly number[] };

/** The tables chosen, by kind of source. */
export type SourcesChosen = Readonly<Record<string, SourceChoice>>;
