import { NAMESPACE } from "../functions";
import type { FunctionEntry } from "../functions";

type Argument = FunctionEntry["examples"][0]["args"][number];
type Cell = FunctionEntry["examples"][0]["value"][number][number];

/** The functions in which every word looked for occurs: name, what it answers, how, or an argument. */
export function matching(entries: readonly FunctionEntry[], wanted: string): readonly FunctionEntry[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
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
}

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
