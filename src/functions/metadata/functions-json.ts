import { catalogue } from "../catalogue";
import { isOptional } from "../cells";
import type { Parameter } from "../cells";
import type { FunctionEntry } from "../define";

/** The file from which Excel learns the functions (Microsoft, "Manually create JSON metadata for custom functions", 2025-10-27). */
export interface FunctionsJson {
  readonly $schema: string;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  /** Every function answers with a block that spills, of one cell at least. */
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

/**
 * The metadata of every function in the catalogue.
 *
 * Every parameter is of type "any". Under "number" Excel turns an empty cell into 0 instead of our default and answers text with a
 * bare #VALUE!; under "any" both reach us and get their message. Errors in the input do not: Excel returns them itself,
 * because `allowErrorForDataTypeAny` is not set.
 */
export function functionsJson(entries: readonly FunctionEntry[] = catalogue): FunctionsJson {
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    functions: entries.map(functionMetadata),
  };
}

function functionMetadata({ id, description, parameters }: FunctionEntry): FunctionMetadata {
  return {
    id,
    name: id,
    description,
    parameters: parameters.map(parameterMetadata),
    result: { type: "any", dimensionality: "matrix" },
  };
}

function parameterMetadata(parameter: Parameter): ParameterMetadata {
  const { name, meaning, kind, shape, whenLeftOut } = parameter;
  // As a block, an amount's empty cell can be told from an amount left out.
  const asBlock = shape !== "single" || (kind === "amount" && !isOptional(parameter));
  return {
    name,
    description: whenLeftOut === undefined ? meaning : `${meaning} Left out: ${whenLeftOut}.`,
    type: "any",
    dimensionality: asBlock ? "matrix" : "scalar",
    ...(isOptional(parameter) ? { optional: true as const } : {}),
  };
}
