import { fixed, fixedRange, part } from "../../formula";
import { markOf, YES_WORDS } from "../../model/marks";
import type { TablePlaces, TwinArgument, TwinTable } from "../twins";

const WORDS = "words for yes";

/** What counts as yes besides TRUE and a number but 0: the words and ticks people put in tables. */
export function yesWords(): TwinTable {
  return {
    kind: "figures",
    name: WORDS,
    title: "Words that mean yes, besides TRUE and any number but 0",
    headings: ["Yes"],
    rows: YES_WORDS.length,
    cellAt: (row) => YES_WORDS[row]!,
  };
}

/** Yes or no, as the functions read it. */
export function flagOf(argument: TwinArgument, tables: TablePlaces): string {
  if (argument.kind === "value") return typedFlag(argument.text);
  const cell = fixed(part(argument.cells, 0, 0));
  // TRUE itself is asked for too, because as a text it reads otherwise in other languages.
  const isYes = `OR(${cell}=TRUE,ISNUMBER(MATCH(TRIM(${cell}),${fixedRange(tables(WORDS))},0)))`;
  return `IF(ISNUMBER(${cell}),${cell}<>0,${isYes})`;
}

/** A word typed into the formula is TRUE or FALSE there; a number is one already. */
function typedFlag(text: string): string {
  if (!text.startsWith('"')) return text;
  return markOf(text.slice(1, -1))?.isYes ? "TRUE" : "FALSE";
}
