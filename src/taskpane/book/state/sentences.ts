import { FieldProblems } from "../../../model/book";
import type { FormField, Json } from "../../../model/book";
import { percentText } from "../../figures";
import { bookTexts } from "../../texts/book";
import { isJsonList, isJsonRecord } from "../../../model/json";
import type { Path } from "./path";

const { problems: said } = bookTexts;

/** What is wrong with a field, in words for people. */
export function sentence(
  label: string,
  asked: FormField | null,
  value: Json | undefined,
  { path, field, message }: { readonly path: Path; readonly field: Path; readonly message: string },
): string {
  if (path[1] === "indices" && path.length === 4) return said.enter(label, said.above(said.number));
  if (path[1] === "gap" && path.length > field.length)
    return [said.enter(label, said.amounts), ...whichIs(value, path)].join(" ");
  if (path[1] === "agencies" && path.length === 2) return said.noAgencies;
  if (path[1] === "allows") return said.enter(label, said.year);
  if (path[1] === "discount" && !(isJsonList(value) && value.length > 0 && path.length === field.length))
    return said.enter(label, isJsonList(value) ? said.percentages : bounded(said.percentage, 0, 1, "share"));
  if (asked === null) return said.about(label, message);
  const { as } = asked.ask;
  const isOfAll = path.length === field.length;
  const sum = message.includes("add up to") ? sumOf(as, value) : null;
  if (isOfAll && sum !== null) return unevenSentence(label, sum);
  if (!isOfAll || !isRight(asked, value))
    return [whatToEnter(label, asked), ...howToWrite(as, value), ...whichOf(as, value, path)].join(" ");
  return said.about(label, message);
}

/** What shares add up to; null where the field holds none, or one that is no number. */
export function sumOf(as: FormField["ask"]["as"], value: Json | undefined): number | null {
  if (as !== "shares by agency" && as !== "shares by year") return null;
  const shares = isJsonRecord(value) ? Object.values(value) : isJsonList(value) ? value : [];
  if (!shares.every((share) => typeof share === "number")) return null;
  return shares.reduce<number>((sum, share) => sum + (share as number), 0);
}

/** Whether what a field holds is right by itself. */
export function isRight({ read, isRequired }: FormField, value: Json | undefined): boolean {
  if (value === undefined) return !isRequired;
  try {
    read(value);
    return true;
  } catch (error) {
    if (error instanceof FieldProblems) return false;
    throw error;
  }
}

/** Of a text where an amount belongs: that it is none, and how one is written. */
function howToWrite(as: FormField["ask"]["as"], value: Json | undefined): readonly string[] {
  return (as === "amount" || as === "amount by year") && typeof value === "string"
    ? [said.noAmount(value)]
    : [];
}

/** Of figures in a row: which of them is wrong. */
function whichOf(as: FormField["ask"]["as"], value: Json | undefined, path: Path): readonly string[] {
  return as === "shares by year" || as === "amounts by year"
    ? whichIs(value, path, as === "shares by year")
    : [];
}

function whichIs(value: Json | undefined, path: Path, isShare = false): readonly string[] {
  if (!isJsonList(value)) return [];
  const last = path.at(-1);
  const isWrong = (each: Json): boolean =>
    typeof each === "string" || (isShare && typeof each === "number" && (each < 0 || each > 1));
  const at = typeof last === "number" ? last : value.findIndex(isWrong);
  const wrong = value[at];
  if (typeof wrong === "string") return [said.has(at + 1, `“${wrong}”`)];
  return typeof wrong === "number" ? [said.has(at + 1, isShare ? percentText(wrong) : String(wrong))] : [];
}

function whatToEnter(label: string, { ask: { as }, least, most }: FormField): string {
  switch (as) {
    case "year":
      return said.enter(label, said.year);
    case "share":
    case "share by service":
    case "shares by agency":
      return said.enter(label, bounded(said.percentage, least ?? (as === "share" ? 0 : null), most, "share"));
    case "whole":
      return said.enter(label, bounded(said.whole, least, most));
    case "number":
      return said.enter(label, bounded(said.number, least, most));
    case "amount":
      return said.enter(label, least === null ? said.above(said.amount) : bounded(said.amount, least, most));
    case "amount by year":
    case "amounts by service":
      return said.enter(label, bounded(said.amount, least, most));
    case "amounts by year":
      return said.enter(label, said.amounts);
    case "shares by year":
      return said.enter(label, said.shares);
    case "services":
    case "grants":
    case "proposals":
      return said.tick(label);
    case "text":
      return said.enter(label, said.name);
    case "choice":
    case "flag":
    case "agency":
    case "index":
    case "group":
    case "freedom":
      return said.choose(label);
    case "record":
    case "lines":
      return said.add(label);
  }
}

function bounded(what: string, least: number | null, most: number | null, as?: "share"): string {
  const shown = (figure: number): string => (as === "share" ? percentText(figure) : String(figure));
  if (least !== null && most !== null) return said.between(what, shown(least), shown(most));
  return least === null ? what : said.orMore(what, shown(least));
}

/** Shares add up to something else than 100%. */
export function unevenSentence(label: string, sum: number): string {
  return sum === 0 ? said.none(label) : said.sum(label, percentText(sum));
}
