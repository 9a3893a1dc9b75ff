import { defaultSettings } from "./settings";
import type { Fields, Lever, LeverSettings, SettingsOf } from "./settings";

/**
 * A scenario: the questions a finance officer answered, and nothing that can be worked out from them.
 * Its figures live in the workbook; this is what is kept so that the same sheets can be written again.
 */
export interface Scenario {
  /** What the user calls it; the written sheets carry it as the first part of their names. */
  readonly name: string;
  /** The table chosen for each kind of source. */
  readonly sources: Readonly<Record<string, SourceChoice>>;
  /** What is given for each lever, by its id; see `settingsOf`. */
  readonly levers: Readonly<Record<string, LeverSettings>>;
  /** How many services are shown one by one, the largest first; left out where all are. */
  readonly largest?: number;
}

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

/** What a scenario gives for one lever; the defaults where it gives nothing. Its form was checked when it was read. */
export function settingsOf<F extends Fields>(
  scenario: Pick<Scenario, "levers">,
  lever: Lever<F>,
): SettingsOf<F> {
  return { ...defaultSettings(lever), ...(scenario.levers[lever.id] as SettingsOf<F> | undefined) };
}
