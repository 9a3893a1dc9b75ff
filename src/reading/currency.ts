import { measureIn, otherCurrencyIn, otherCurrencyShown, otherMeasureIn, unitNamed } from "../model/wording";
import { note } from "./findings";
import type { Finding } from "./findings";
import { headingAddress } from "./table";
import type { SourceTable } from "./table";

/** Cells looked at for the currency that their format shows. */
const SAMPLE = 200;

/** Amounts in another currency than pounds: which, and what to know about it. */
export interface OtherCurrency {
  /** "euros". */
  readonly name: string;
  /** With the scale of the amounts: "thousands of euros". */
  readonly measure: string;
  readonly finding: Finding;
}

/** Where a currency is said: at an address, or in words. */
export interface CurrencySaid {
  /** "euros"; "pounds, US dollars" where there are several. */
  readonly name: string;
  /** As `OtherCurrency` has it; left out where it is the name. */
  readonly measure?: string;
  readonly where: string;
  readonly address?: string;
}

/** What is said of amounts that are in another currency than pounds. */
export function inOtherCurrency({ name, measure = name, where, address }: CurrencySaid): OtherCurrency {
  const isOne = !name.includes(",");
  const message =
    `The amounts are in ${isOne ? name : `several currencies (${name})`}, as ${where} shows. Nothing is converted: ` +
    (isOne
      ? `each number is counted as so many pounds. Choose a table in pounds, or read every £ as ${name}.`
      : "what they add up to means nothing. Choose the rows of one currency.");
  return { name, measure, finding: note(message, address) };
}

/** The currency that most of the cells are shown in, where that is not pounds; null where it is, or where the formats show none. */
export function currencyOfFormats(formats: readonly string[]): string | null {
  const shown = formats.slice(0, SAMPLE).map(otherCurrencyShown);
  const [first = null] = shown.filter((name) => name !== null);
  return shown.filter((name) => name === first).length > shown.length / 2 ? first : null;
}

/** The currency of a column of amounts that its heading or its cells show, where that is not pounds; null where it is. */
export function otherCurrencyOf(table: SourceTable, column: number): OtherCurrency | null {
  const heading = table.headings[column] ?? "";
  const address = headingAddress(table, column);
  const named = otherCurrencyIn(heading);
  if (named !== null) {
    const measure = otherMeasureIn(heading) ?? named;
    return inOtherCurrency({ name: named, measure, where: address, address });
  }
  const shown = saysPounds(heading) ? null : currencyOfFormats(table.columns.get(column)?.formats ?? []);
  if (shown === null) return null;
  return inOtherCurrency({ name: shown, measure: measureIn(shown, unitNamed(heading)), where: BY_FORMAT });
}

/** How the number format of the amounts is called. */
export const BY_FORMAT = "the number format of their cells";

export function saysPounds(text: string): boolean {
  return /£|\bgbp|\bsterling\b/i.test(text);
}
