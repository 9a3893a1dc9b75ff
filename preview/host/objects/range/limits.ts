import { invalidArgument } from "../../wire/errors";

/** What Excel takes in a cell (Microsoft: "Excel specifications and limits", 2026). */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT_IN_FORMULA = 255;

/** Refuses, as Excel does, what no cell can hold: a text, a formula, or a text inside a formula that is too long. */
export function assertHolds(content: string): void {
  if (!content.startsWith("=")) {
    if (content.length > LONGEST_TEXT) throw invalidArgument("The text is longer than a cell can hold.");
    return;
  }
  if (content.length > LONGEST_FORMULA) throw invalidArgument("The formula is longer than Excel allows.");
  for (const [text] of content.matchAll(/"(?:[^"]|"")*"/g)) {
    // The marks around it do not count, and two inside it are one.
    if (text.slice(1, -1).replaceAll('""', '"').length > LONGEST_TEXT_IN_FORMULA) {
      throw invalidArgument("A text in the formula is longer than Excel allows.");
    }
  }
}
