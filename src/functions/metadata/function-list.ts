import { catalogue } from "../catalogue";
import type { FunctionEntry } from "../catalogue";
import { isOptional } from "../cells";
import { fullName } from "../namespace";

/** The README's table of functions, in Markdown: how each is called, and what it returns. */
export function functionList(): string {
  const rows = catalogue.map((entry) => `| \`${signature(entry)}\` | ${entry.description} |`);
  return ["| Function | What it returns |", "| --- | --- |", ...rows].join("\n");
}

/** A call as the formula bar shows it: PLACE.PRESENTVALUE(cashflows, [schedule], [first_year]). */
export function signature({ id, parameters }: FunctionEntry): string {
  const names = parameters.map((parameter) =>
    isOptional(parameter) ? `[${parameter.name}]` : parameter.name,
  );
  return `${fullName(id)}(${names.join(", ")})`;
}
