import { reference } from "../../formula";
import type { SheetBox } from "../../formula";
import { fullName } from "../../functions";
import type { FunctionEntry } from "../../functions";

/** What a parameter is given: cells, or a piece of formula over cells such as `A1*B1`, without an equals sign. */
export type CallArgument = SheetBox | { readonly formula: string };

/**
 * A call of one of our functions as a formula without its equals sign. Arguments go by the names of the entry's parameters;
 * what is left out is left empty. Throws where a name is none of the entry's, or a parameter that must be given is not.
 */
export function call(entry: FunctionEntry, args: Readonly<Record<string, CallArgument>>): string {
  const known = entry.parameters.map(({ name }) => name);
  for (const name of Object.keys(args)) {
    if (!known.includes(name))
      throw new Error(`${entry.id} has no parameter "${name}", only ${known.join(", ")}.`);
  }
  const given = entry.parameters.map(({ name, whenLeftOut }) => {
    const argument = args[name];
    if (argument !== undefined) return textOf(argument);
    if (whenLeftOut === undefined) throw new Error(`${entry.id} must be given "${name}".`);
    return "";
  });
  const last = given.findLastIndex((text) => text !== "");
  return `${fullName(entry.id)}(${given.slice(0, last + 1).join(",")})`;
}

function textOf(argument: CallArgument): string {
  return "formula" in argument ? argument.formula : reference(argument);
}
