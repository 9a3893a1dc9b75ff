import { NAMESPACE } from "../functions";
import type { FunctionEntry } from "../functions";
import { WORDS_FOR } from "./function-words";

type Argument = FunctionEntry["examples"][0]["args"][number];
type Cell = FunctionEntry["examples"][0]["value"][number][number];

/**
 * The functions in which every word looked for occurs: name, what it answers, how, an argument, or what people call it. Those that people mean by
 * the words come first.
 */
export function matching(entries: readonly FunctionEntry[], wanted: string): readonly FunctionEntry[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const meant = idsMeantBy(words);
  const name = wanted.trim().toUpperCase().replace(`${NAMESPACE}.`, "");
  const rank = ({ id }: FunctionEntry): number => {
    if (id === name) return -1;
    return meant.includes(id) ? meant.indexOf(id) : meant.length;
  };
  const found = entries.filter((entry) => {
    if (meant.includes(entry.id)) return true;
    const about = [
      `${NAMESPACE}.${entry.id}`,
      entry.description,
      entry.question,
      entry.help,
      ...entry.parameters.flatMap(({ name, meaning }) => [name, meaning]),
    ]
      .join(" ")
      .toLowerCase();
    return words.every((word) => about.includes(word));
  });
  return found.toSorted((one, other) => rank(one) - rank(other));
}

/** The ids of the functions that people mean by all of these words, "split cost", or by the beginnings of them. */
function idsMeantBy(words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  return [
    ...new Set(
      WORDS_FOR.flatMap(([phrase, ids]) => {
        const said = phrase.split(" ");
        return words.every((word) => said.some((each) => each.startsWith(word))) ? ids : [];
      }),
    ),
  ];
}

/** A function with the cells that are selected as its first argument: "=PLACE.SHARE(Budgets!C2:C9)". */
export function formulaOver({ id }: FunctionEntry, cells: string): string {
  return `=${NAMESPACE}.${id}(${cells})`;
}

/** A long text in paragraphs of a few sentences each. */
export function paragraphsOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.?!]) (?=[A-Z])/);
  return sentences.reduce<readonly string[]>((before, sentence) => {
    const last = before.at(-1);
    return last === undefined || last.length + sentence.length > LONGEST_PARAGRAPH
      ? [...before, sentence]
      : [...before.slice(0, -1), `${last} ${sentence}`];
  }, []);
}

/** About three lines of a narrow pane. */
const LONGEST_PARAGRAPH = 180;

/** An example as it would be typed: "=PLACE.SHARE(100, {1,1,1})". */
export function exampleFormula(id: string, args: readonly Argument[]): string {
  return `=${NAMESPACE}.${id}(${args.map(argumentText).join(", ")})`;
}

/** An answer as the cells would show it, rows told apart by semicolons. */
export function answerText(value: readonly (readonly Cell[])[]): string {
  return value.map((row) => row.map((cell) => literal(cell, "")).join(", ")).join("; ");
}

function argumentText(argument: Argument): string {
  if (!Array.isArray(argument)) return literal(argument as Cell | null, '"');
  const rows = argument as readonly (readonly (Cell | null)[])[];
  return `{${rows.map((row) => row.map((cell) => literal(cell, '"')).join(",")).join(";")}}`;
}

function literal(cell: Cell | null | undefined, quote: string): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(cell) : `${quote}${cell}${quote}`;
}
