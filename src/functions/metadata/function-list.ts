import { catalogue } from "../catalogue";
import { isOptional } from "../cells";
import type { FunctionEntry } from "../define";
import { fullName } from "../namespace";

/** The README's table of functions, in Markdown: how each is called, and what it returns. */
export function functionList(entries: readonly FunctionEntry[] = catalogue): string {
  const rows = entries.map((entry) => `| \`${signature(entry)}\` | ${entry.description} |`);
  return ["| Function | What it returns |", "| --- | --- |", ...rows].join("\n");
}

/** A call as the formula bar shows it: PLACE.PRESENTVALUE(cashflows, [schedule], [first_year]). */
export function signature({ id, parameters }: FunctionEntry): string {
  const names = parameters.map((parameter) =>
    isOptional(parameter) ? `[${parameter.name}]` : parameter.name,
  );
  return `${fullName(id)}(${names.join(", ")})`;
}
