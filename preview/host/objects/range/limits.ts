import { invalidArgument } from "../../wire/errors";

/** What Excel takes in a cell (Microsoft: "Excel specifications and limits", 2026). */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT_IN_FORMULA = 255;
const MOST_ARGUMENTS = 255;
const MOST_LEVELS = 64;

/**
 * Refuses, as Excel does, what no cell can hold: a text or a formula that is too long, one with a text, a call or levels beyond its
 * limits, and one that is cut off: brackets or marks that do not close, or a sign with nothing behind it.
 */
export function assertHolds(content: string): void {
  if (!content.startsWith("=")) {
    if (content.length > LONGEST_TEXT) throw invalidArgument("The text is longer than a cell can hold.");
    return;
  }
  if (content.length > LONGEST_FORMULA) throw invalidArgument("The formula is longer than Excel allows.");
  assertParts(content);
}

/** A text, a sheet's name in marks, a column's name in brackets (a mark before a bracket makes it part of the name), or a sign that makes calls. */
const PARTS = /"((?:[^"]|"")*)"|'(?:[^']|'')*'|\[(?:[^\][']|'.)*\]|([\w.]*)\(|[),{}]/g;

function assertParts(formula: string): void {
  /** The arguments so far of each open call; null for brackets that are no call. */
  const open: (number | null)[] = [];
  let rows = 0;
  if (/[-+*/^&=<>,:]\s*$|"/.test(formula.slice(1).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "0")))
    throw malformed();
  for (const [part, text, called] of formula.matchAll(PARTS)) {
    if (text !== undefined && text.replaceAll('""', '"').length > LONGEST_TEXT_IN_FORMULA)
      throw invalidArgument("A text in the formula is longer than Excel allows.");
    if (called !== undefined) open.push(called === "" ? null : 1);
    else if (part === ")" && open.pop() === undefined) throw malformed();
    else if (part === "{") rows += 1;
    else if (part === "}") rows -= 1;
    else if (part === "," && rows === 0) {
      const before = open.at(-1);
      if (typeof before === "number") open[open.length - 1] = before + 1;
    }
    if ((open.at(-1) ?? 0) > MOST_ARGUMENTS)
      throw invalidArgument("A function in the formula has more arguments than Excel allows.");
    if (called && open.filter((each) => each !== null).length > MOST_LEVELS)
      throw invalidArgument("The formula has more levels of functions than Excel allows.");
  }
  if (open.length > 0) throw malformed();
}

function malformed(): Error {
  return invalidArgument("The formula has brackets or marks that do not close, or ends with a sign.");
}
