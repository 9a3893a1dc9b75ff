import { byName } from "../../model/names";
import type { Field, FieldScope, FieldValue, Setting } from "../../model/book";
import { withUnit } from "../../model/wording";
import { amountFormat, percentText } from "../figures";
import { namesFor } from "../registry";
import type { PlaceFacts } from "../registry";
import { texts } from "../texts";

/** A setting in words, for checking before the write. */
export function settingInWords(field: Field, setting: Setting, facts: PlaceFacts): string {
  if (field.per === "place" || typeof setting !== "object") {
    return valueInWords(field, typeof setting === "object" ? field.default : setting, facts.unit);
  }
  const given = byName<FieldValue>(setting);
  const values = namesFor(field, facts).map((name) => given(name) ?? field.default);
  return field.kind === "flag"
    ? flagsInWords(values, field.per)
    : figuresInWords(field, values.map(Number), facts.unit);
}

function valueInWords({ kind }: Field, value: FieldValue, unit: string): string {
  if (typeof value === "boolean") return value ? texts.fields.yes : texts.fields.no;
  if (kind === "share") return percentText(value);
  if (kind === "money") return withUnit(amountFormat([value])(value), unit);
  return new Intl.NumberFormat("en-GB", { maximumFractionDigits: 20 }).format(value);
}

function flagsInWords(flags: readonly FieldValue[], per: FieldScope): string {
  const set = flags.filter((flag) => flag === true).length;
  return set === 0 ? texts.fields.none : texts.fields.countOf(set, flags.length, per);
}

function figuresInWords(field: Field, figures: readonly number[], unit: string): string {
  const { per, kind } = field;
  const [only, ...others] = new Set(figures);
  if (field.ask.forAll !== undefined) {
    return only !== undefined && others.length === 0
      ? valueInWords(field, only, unit)
      : texts.fields.setBy(per);
  }
  const own = figures.filter((figure) => figure !== field.default);
  const usual = valueInWords(field, field.default, unit);
  if (own.length === 0) return field.default === 0 ? texts.fields.none : texts.fields.sameForEach(usual, per);
  if (kind !== "money" || field.default !== 0) return texts.fields.otherThan(own.length, per, usual);
  const total = own.reduce((sum, figure) => sum + figure, 0);
  return texts.fields.countWith(own.length, per, valueInWords(field, total, unit));
}
