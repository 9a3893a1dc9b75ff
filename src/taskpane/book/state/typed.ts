import { numberText, numberTyped, poundsIn } from "../../../model/wording";
import { figureIn } from "../../../reading";
import type { AskedAs, Json } from "../../../model/book";
import { readYear, showYear } from "../../../model/calendar";

/**
 * What a text typed in a field is in the book. A text that is not what belongs there stays as it is: it is told, and not lost.
 * Nothing typed is nothing given. An amount is understood as in a cell, "£1.2m" in the unit of the place.
 */
export function valueTyped(as: AskedAs, typed: string, unit = "£"): Json | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  switch (as) {
    case "year":
      return yearTyped(text) ?? text;
    case "whole":
    case "number":
      return numberTyped(amountText(text), false) ?? text;
    case "amount":
      return numberTyped(amountText(text), false) ?? moneyIn(text, unit) ?? text;
    case "share":
      return numberTyped(text, true) ?? text;
    case "amount by year":
      // "100 120" is two years' amounts, and not one in groups of three digits.
      return (
        numberTyped(amountText(text), false) ??
        (figuresIn(text).length === 1 ? moneyIn(text, unit) : null) ??
        oneOrMore(text)
      );
    case "amounts by year":
      return figuresTyped(text, (each) => numberTyped(amountText(each), false));
    case "shares by year":
      return figuresTyped(text, (each) => numberTyped(each, true));
    default:
      return typed;
  }
}

/** What the book has, as it is typed. */
export function textOf(as: AskedAs, value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") {
    if (as === "year") return showFinancialYear(value);
    return numberText(value, as === "share" || as === "shares by year");
  }
  if (Array.isArray(value)) return value.map((each: Json) => textOf(as, each)).join("  ");
  return String(value);
}

/** "2026-27". */
export function showFinancialYear(start: number): string {
  return Number.isInteger(start) && start >= 1000 ? showYear({ kind: "financial", start }) : String(start);
}

/** "£1,200" without its sign: the place says the unit. */
function amountText(text: string): string {
  return text.replace(/^(-?)\s*£\s*/, "$1").replace(/^\u2212/, "-");
}

/** An amount as the reader of tables understands it, but for one that says itself that it is not exact, or in another currency; null for another text. */
function moneyIn(text: string, unit: string): number | null {
  const figure = figureIn(text);
  if (figure?.kind !== "figure" || figure.isRough || figure.isForeign) return null;
  return figure.isScaled ? figure.value / poundsIn(unit) : figure.value;
}

function yearTyped(text: string): number | null {
  try {
    return readYear(text, "year").start;
  } catch {
    return null;
  }
}

/** Figures with tabs, semicolons, spaces, or commas and spaces between: as people type them, and as rows of cells are pasted. */
export function figuresIn(text: string): readonly string[] {
  return text.split(/[\s;]+|,\s+/).flatMap((each) => {
    const figure = each.replace(/,$/, "");
    return figure === "" ? [] : [figure];
  });
}

/** One figure for every year, or one for each. */
function oneOrMore(text: string): Json {
  const figures = figuresTyped(text, (each) => numberTyped(amountText(each), false));
  return Array.isArray(figures) && figures.length === 1 ? (figures[0] as Json) : figures;
}

function figuresTyped(text: string, read: (each: string) => number | null): Json {
  return figuresIn(text).map((each) => read(each) ?? each);
}
