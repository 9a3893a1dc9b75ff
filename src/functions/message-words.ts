import { grouped } from "../model/wording";
import type { ParameterKind } from "./parameter-kind";

/** What may be done instead of typing one of the words: give something else, or leave it out. */
export interface OtherWays {
  readonly otherwise: string | undefined;
  readonly whenLeftOut: string | undefined;
}

export function otherWays({ otherwise, whenLeftOut }: OtherWays): string {
  if (whenLeftOut === undefined) return otherwise === undefined ? "" : `, or ${otherwise}`;
  return `${otherwise === undefined ? "" : `, ${otherwise}`}, or leave it out, which means ${whenLeftOut}`;
}

/** What a cell of each kind holds, with its article. */
const thingOfKind: Readonly<Record<ParameterKind, string>> = {
  amount: "an amount",
  number: "a number",
  quantity: "a number",
  share: "a share",
  "whole number": "a whole number",
  year: "a year",
  name: "a name",
  choice: "a word",
  flag: "a yes or no",
};

/** What to give, without what a single empty cell would mean: none is filled in. */
export function ofFilledCells(meaning: string): string {
  return meaning.replace(/ An empty cell is [^.]*\./, "");
}

export function aThing(kind: ParameterKind): string {
  return thingOfKind[kind];
}

/** "Year 0", "Y1", "FY25" and "Apr-25" head columns. */
const HEADS_A_COLUMN = [
  /^((financial )?year|yr|y|fy|f)\s*\d+([-/]\d+)?$/i,
  /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[\s/-]+\d{2,4}$/i,
];
/** So do "2025-26" and "25/26"; "10-14" is a band. */
const TWO_YEARS = /^(\d{4}|\d{2})\s*[-/\u2010-\u2015\u2212]\s*(\d{2}|\d{4})$/;

/**
 * What to do about a text where a number belongs. A cell that stands alone has no headings beside it, and headings are the very cells that
 * years are taken from.
 */
export function inPlaceOfText(text: string, kind: ParameterKind, isAlone: boolean): string {
  if (!isAlone && kind !== "year" && headsAColumn(text.trim()))
    return "It is most likely a heading: select only the figures.";
  if (/\d/.test(text)) return "Type it as a number.";
  return `Type ${aThing(kind)}, or clear the cell if there is none.`;
}

function headsAColumn(text: string): boolean {
  const [, first = "", next = ""] = TWO_YEARS.exec(text) ?? [];
  if (first !== "") return (Number(first) + 1) % 100 === Number(next) % 100;
  return HEADS_A_COLUMN.some((pattern) => pattern.test(text));
}

export function size(rows: number, columns: number): string {
  return `${counted(rows, "row")} by ${counted(columns, "column")}`;
}

export function counted(count: number, thing: string): string {
  return `${grouped(count)} ${thing}${count === 1 ? "" : "s"}`;
}

export function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

/** Long texts are cut, so that the message still fits in Excel's tip. */
export function shortened(text: string): string {
  const most = 40;
  return text.length > most ? `${text.slice(0, most)}...` : text;
}

/** The first two and the last, which is enough to find them on the sheet. */
export function ends(cells: readonly string[]): string {
  return cells.length <= 3 ? cells.join(", ") : `${cells[0]!}, ${cells[1]!}, ... ${cells.at(-1)!}`;
}
