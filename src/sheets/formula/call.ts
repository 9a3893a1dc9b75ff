import { reference } from "../../formula";
import type { SheetBox } from "../../formula";
import { fullName } from "../../functions";
import type { FunctionEntry, OptionalNames, Parameters, RequiredNames } from "../../functions";

/** What a parameter is given: cells, or a piece of formula over cells such as `A1*B1`, without an equals sign. */
export type CallArgument = SheetBox | { readonly formula: string };

/** What a call of a function must give, and may give besides, by the names of its parameters. */
export type CallArguments<Of extends Parameters> = {
  readonly [Name in RequiredNames<Of>]: CallArgument;
} & { readonly [Name in OptionalNames<Of>]?: CallArgument };

/** A call of one of our functions as a formula without its equals sign. What is left out is left empty. */
export function call<Of extends Parameters>(
  entry: Pick<FunctionEntry<Of>, "id" | "declared">,
  args: CallArguments<NoInfer<Of>>,
): string {
  const given: Readonly<Record<string, CallArgument | undefined>> = args;
  const texts = Object.keys(entry.declared).map((name) => {
    const argument = given[name];
    return argument === undefined ? "" : textOf(argument);
  });
  const last = texts.findLastIndex((text) => text !== "");
  return `${fullName(entry.id)}(${texts.slice(0, last + 1).join(",")})`;
}

function textOf(argument: CallArgument): string {
  return "formula" in argument ? argument.formula : reference(argument);
}
