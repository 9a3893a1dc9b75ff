import type { SheetBox } from "../../formula";
import { fieldsPer, settingsOf } from "../../model/book";
import type { Field, FieldScope, FieldValue, Lever, Scenario } from "../../model/book";
import { byName } from "../../model/names";
import { columnOfCells, moneyFormat, SHARE_FORMAT, VALUE_FORMAT, WHOLE_FORMAT } from "../draft";
import type { SheetDraft } from "../draft";

/** One setting of a lever, to be written. */
export interface Input {
  readonly lever: Lever;
  /** The name of the setting. */
  readonly name: string;
  readonly field: Field;
}

/** Its input cells: one, or a column with a cell each service, agency or grant. */
export interface InputCells extends Input {
  readonly cells: SheetBox;
}

/** The settings that the levers have for each of these, in their order. */
export function inputsPer(per: FieldScope, levers: readonly Lever[]): readonly Input[] {
  return levers.flatMap((lever) => fieldsPer(lever, per).map(([name, field]) => ({ lever, name, field })));
}

/** How a setting's figures are shown. */
export function formatOf({ kind }: Field, unit: string): string {
  if (kind === "money") return moneyFormat(unit);
  return { share: SHARE_FORMAT, whole: WHOLE_FORMAT, number: VALUE_FORMAT, flag: "General" }[kind];
}

/** What a scenario has for a setting of the place. */
export function valueForPlace(scenario: Scenario, { lever, name, field }: Input): FieldValue {
  const setting = settingsOf(scenario, lever)[name];
  return typeof setting === "object" || setting === undefined ? field.default : setting;
}

/** Writes settings of named things, a column each, and the heading above each column. */
export function putColumns(
  draft: SheetDraft,
  scenario: Scenario,
  columns: readonly InputCells[],
  names: readonly string[],
  unit: string,
): void {
  for (const { lever, name, field, cells } of columns) {
    const setting = settingsOf(scenario, lever)[name];
    const given = byName<FieldValue>(typeof setting === "object" ? setting : {});
    draft.put({ row: cells.row - 1, column: cells.column }, [[field.label]], { style: "figureHeading" });
    draft.put(cells, columnOfCells(names.slice(0, cells.rows).map((each) => given(each) ?? field.default)), {
      style: "input",
      format: formatOf(field, unit),
    });
  }
}

/** What is said of settings above their columns, where a column beside them says where they come from. */
export function notesOf(inputs: readonly Input[]): readonly string[] {
  return inputs.flatMap(({ field }) => field.note ?? []);
}

/** What is said of settings above their columns, and of each where it comes from. */
export function notesWithSources(inputs: readonly Input[]): readonly string[] {
  return inputs.map(({ field }) => `${(field.note ?? field.label).replace(/\.$/, "")} (${field.source}).`);
}

/** Where figures come from, each source once, as a cell says it: "Your assumptions; need from the count". */
export function sourcesInWords(sources: readonly string[]): string {
  const text = [...new Set(sources)].join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
