import { fixed, fixedRange, part } from "../../formula";
import { markOf, NO_WORDS, YES_WORDS } from "../../model/marks";
import type { TablePlaces, TwinArgument, TwinTable } from "./twin";

const WORDS = "words for yes";

/** A cell of a spreadsheet makes numbers of figures, which are yes or no by themselves. */
const [yes, no] = [YES_WORDS, NO_WORDS].map((words) => words.filter((word) => !/\d/.test(word))) as [
  string[],
  string[],
];

/** What counts as yes and as no besides TRUE, FALSE and numbers: the words and ticks people put in tables. */
export function yesWords(): TwinTable {
  return {
    kind: "figures",
    name: WORDS,
    title: "Words that mean yes, besides TRUE and any number but 0, and words that mean no",
    headings: ["Yes", "No"],
    rows: Math.max(yes.length, no.length),
    cellAt: (row, column) => [yes, no][column]![row] ?? "",
  };
}

/** Yes or no, as the functions read it. */
export function flagOf(argument: TwinArgument, tables: TablePlaces): string {
  if (argument.kind === "value") return typedFlag(argument.text);
  const cell = fixed(part(argument.cells, 0, 0));
  // TRUE itself is asked for too, because as a text it reads otherwise in other languages.
  const isAmong = (column: number) => {
    const words = tables(WORDS);
    return `ISNUMBER(MATCH(TRIM(${cell}),${fixedRange(part(words, 0, column, words.rows))},0))`;
  };
  const [isYes, isNo] = [
    `OR(${cell}=TRUE,${isAmong(0)})`,
    `OR(${cell}=FALSE,TRIM(${cell})="",${isAmong(1)})`,
  ];
  return `IF(ISNUMBER(${cell}),${cell}<>0,IF(${isYes},TRUE,IF(${isNo},FALSE,NA())))`;
}

/** A word typed into the formula is TRUE or FALSE there; a number is one already. */
function typedFlag(text: string): string {
  if (!text.startsWith('"')) return text;
  return markOf(text.slice(1, -1))?.isYes ? "TRUE" : "FALSE";
}
