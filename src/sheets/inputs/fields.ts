import type { SheetBox } from "../../formula";
import type { LeverSettings, Scenario, SettingField } from "../../model/book";
import { byName } from "../../model/names";
import { columnOfCells, moneyFormat, SHARE_FORMAT, VALUE_FORMAT, WHOLE_FORMAT } from "../draft";
import type { SheetDraft } from "../draft";

/** One setting of a lever. */
export interface Field {
  readonly lever: string;
  readonly name: string;
  readonly field: SettingField;
}

/** Its input cells: one, or a column with a cell each service, agency or grant. */
export interface FieldCells extends Field {
  readonly cells: SheetBox;
}

/** The settings that the levers have for each of these, in their order. */
export function fieldsPer(per: SettingField["per"], levers: readonly LeverSettings[]): readonly Field[] {
  return levers.flatMap(({ id, fields }) =>
    Object.entries(fields)
      .filter(([, field]) => field.per === per)
      .map(([name, field]) => ({ lever: id, name, field })),
  );
}

/** How a setting is shown. */
export function formatOf({ kind }: SettingField, unit: string): string {
  if (kind === "money") return moneyFormat(unit);
  return { share: SHARE_FORMAT, whole: WHOLE_FORMAT, number: VALUE_FORMAT, flag: "General" }[kind];
}

/** Writes the settings of named things, a column each, and the heading above each column. */
export function putColumns(
  draft: SheetDraft,
  scenario: Scenario,
  columns: readonly FieldCells[],
  names: readonly string[],
  unit: string,
): void {
  for (const column of columns) {
    const { cells, field } = column;
    draft.put({ row: cells.row - 1, column: cells.column }, [[field.label]], { style: "figureHeading" });
    draft.put(cells, columnOfCells(names.map((name) => settingOf(scenario, column, name))), {
      style: "input",
      format: formatOf(field, unit),
    });
  }
}

/** What a scenario has for a setting: of the whole place, or of a service, an agency or a grant. TEMPORARY */
export function settingOf(
  scenario: Scenario,
  { lever, name, field }: Field,
  subject?: string,
): number | boolean {
  const values = scenario as unknown as Record<string, Record<string, unknown>>;
  const given = values[lever]![name];
  if (subject === undefined) return given as number;
  if (Array.isArray(given))
    return byName(Object.fromEntries(given.map((each) => [each as string, true])))(subject) ?? field.default;
  return byName(given as Record<string, number>)(subject) ?? field.default;
}
