import { FORMS } from "../../../model/book";
import type { AskedAs, Cause, Comparison, Reason, Worth } from "../../../model/book";
import { percentText } from "../../figures";
import { bookTexts } from "../../texts/book";
import { textOf } from "../state";

const { compare: said } = bookTexts;

/** What the two scenarios are called. */
export interface Names {
  readonly shown: string;
  readonly compared: string;
}

/** How sums are written: in a column of a table, and in a sentence. */
export interface Money {
  readonly inTable: (amount: number) => string;
  readonly inWords: (amount: number) => string;
}

/** The difference of the place in one sentence: of the one compared with, as the sheets have it. */
export function headline(
  { measures }: Comparison,
  worth: Worth,
  names: Names,
  { inTable, inWords }: Money,
): string {
  const difference = measures[worth].difference!;
  const measure = said.worths[worth];
  if (inTable(Math.abs(difference)) === inTable(0)) return said.level(names.shown, names.compared, measure);
  const sentence = difference > 0 ? said.more : said.less;
  return sentence(names.compared, inWords(Math.abs(difference)), names.shown, measure);
}

/** Why a proposal comes to something else than in the scenario shown, as people say it. */
export function whyOf({ reasons }: Cause, names: Names): string {
  return reasons.map((reason) => reasonText(reason, names)).join("; ");
}

function reasonText(reason: Reason, names: Names): string {
  switch (reason.kind) {
    case "only":
      return said.only(names[reason.isOnIn]);
    case "start":
      return said.start(textOf("year", reason.compared), textOf("year", reason.shown));
    case "setting": {
      const ask = FORMS.setting.find(({ name }) => name === reason.field)!.ask;
      const text = (value: number | null) => valueText(ask.as, value);
      return said.setting(lowered(ask.label), text(reason.compared), text(reason.shown));
    }
    case "overlap":
      return reason.compared > reason.shown ? said.overlapMore : said.overlapLess;
    case "place":
      return said.place;
  }
}

function valueText(as: AskedAs, value: number | null): string {
  if (value === null) return said.none;
  return as === "share" ? percentText(value) : textOf(as, value);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
