import { byName } from "../../names";
import { fits } from "./field";
import type { Field, FieldBounds, FieldValue } from "./field";
import type { Lever, LeverSettings, Setting } from "./lever";

/** What the input cells of a field hold now, by name; one cell, by an empty name, where the field is given for the place. */
export type FieldCells = ReadonlyMap<string, unknown>;

/**
 * The settings of a lever as its input cells have them now. An empty cell is the default, and given no more. A cell that does not hold what belongs
 * there leaves the figure as it was kept. A default that was never given stays so.
 */
export function settingsFromCells(
  lever: Lever,
  kept: LeverSettings,
  cellsOf: (field: string) => FieldCells,
  bounds?: FieldBounds,
): LeverSettings {
  return Object.fromEntries(
    Object.entries(lever.fields).map(([name, field]) => [
      name,
      settingFromCells(field, kept[name], cellsOf(name), bounds),
    ]),
  );
}

function settingFromCells(
  field: Field,
  kept: Setting | undefined,
  cells: FieldCells,
  bounds: FieldBounds | undefined,
): Setting {
  if (field.per === "place") {
    const before = typeof kept === "object" || kept === undefined ? field.default : kept;
    return valueIn(field, cells.get(""), before, bounds);
  }
  const given = byName<FieldValue>(typeof kept === "object" ? kept : {});
  return Object.fromEntries(
    [...cells]
      .filter(([, cell]) => cell !== "")
      .map(([name, cell]) => [name, valueIn(field, cell, given(name) ?? field.default, bounds)] as const)
      .filter(([name, value]) => value !== field.default || given(name) !== undefined),
  );
}

function valueIn(field: Field, cell: unknown, kept: FieldValue, bounds: FieldBounds | undefined): FieldValue {
  if (cell === "") return field.default;
  return fits(field, cell, bounds) ? cell : kept;
}
