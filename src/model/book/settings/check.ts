import { isRecord } from "../record";
import { fits, rangeInWords } from "./field";
import type { Field, FieldBounds } from "./field";
import type { Lever, LeverSettings } from "./lever";

/** What is wrong with the settings of a lever, one sentence each; empty where they can be written. */
export function settingsProblems(
  lever: Lever,
  settings: LeverSettings,
  bounds?: FieldBounds,
): readonly string[] {
  return Object.entries(lever.fields).flatMap(([name, field]) => {
    const setting = settings[name];
    if (field.per === "place") return problem(field, field.label, setting, bounds);
    return Object.entries(isRecord(setting) ? setting : {}).flatMap(([of, value]) =>
      problem(field, `${field.label}, ${of}`, value, bounds),
    );
  });
}

/** The name of the first setting that does not have its form, figures apart; null where all have it. */
export function firstMalformed(lever: Lever, settings: unknown): string | null {
  if (!isRecord(settings)) return lever.id;
  const malformed = Object.entries(lever.fields).find(([name, field]) => !hasForm(field, settings[name]));
  return malformed === undefined ? null : `${lever.id}.${malformed[0]}`;
}

function problem(
  field: Field,
  label: string,
  value: unknown,
  bounds: FieldBounds | undefined,
): readonly string[] {
  return fits(field, value, bounds) ? [] : [`${label}: this must be ${rangeInWords(field, bounds)}.`];
}

function hasForm({ kind, per }: Field, setting: unknown): boolean {
  const isValue = (value: unknown) =>
    kind === "flag" ? typeof value === "boolean" : typeof value === "number" && Number.isFinite(value);
  if (per === "place") return isValue(setting);
  return isRecord(setting) && Object.values(setting).every(isValue);
}
