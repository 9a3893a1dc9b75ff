import type { CellValue, FunctionArgument } from "../engine";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

type Cell = CellValue | null;
/** What goes to the add-in for one argument. */
export type Passed = Cell | Cell[][] | Passed[];
/** The arguments as the add-in gets them, or the error Excel shows without calling it. */
export type Bound = { readonly passed: Passed[] } | { readonly error: string };

const WRONG = { error: "#VALUE!" } as const;

/**
 * What Excel does to the arguments of a custom function before the call, by Microsoft's documentation: the number of
 * arguments is checked, an error among them is the result, values become the declared type, one left out is null.
 */
export function bindArguments(metadata: FunctionMetadata, args: readonly FunctionArgument[]): Bound {
  const parameters = metadata.parameters ?? [];
  const last = parameters.at(-1);
  if (args.length > parameters.length && !last?.repeating) return WRONG;
  const passed: Passed[] = [];
  for (const [position, parameter] of parameters.entries()) {
    const given = parameter.repeating ? args.slice(position) : [args[position]];
    const shaped: Passed[] = [];
    for (const argument of given) {
      // A formula that skips an argument ("f(1,,2)") gives null there; an empty cell comes in a block.
      if (argument === undefined || argument === null) {
        if (!parameter.optional && !parameter.repeating) return WRONG;
        shaped.push(null);
        continue;
      }
      const one = shape(parameter, argument, metadata.allowErrorForDataTypeAny === true);
      if ("error" in one) return one;
      shaped.push(one.value);
    }
    passed.push(parameter.repeating ? shaped : (shaped[0] ?? null));
  }
  return { passed };
}

function shape(
  parameter: ParameterMetadata,
  argument: FunctionArgument,
  errorsPass: boolean,
): { readonly value: Cell | Cell[][] } | { readonly error: string } {
  const block: readonly (readonly Cell[])[] = Array.isArray(argument)
    ? (argument as readonly (readonly Cell[])[])
    : [[argument as Cell]];
  const keepsErrors = errorsPass && (parameter.type ?? "any") === "any";
  const found = keepsErrors ? undefined : block.flat().find(isError);
  if (found !== undefined) return { error: String(found) };
  const cells = block.map((row) => row.map((cell) => convert(parameter.type ?? "any", cell)));
  if (cells.some((row) => row.includes(undefined))) return WRONG;
  if (parameter.dimensionality === "matrix") return { value: cells as Cell[][] };
  // Where one value is declared, Excel would spill the function over a range; the stand-in takes the first cell.
  return { value: (cells[0]?.[0] ?? null) as Cell };
}

/** undefined where the value cannot become the type. */
function convert(type: string, cell: Cell): Cell | undefined {
  if (type === "number") {
    if (cell === null || cell === "") return 0;
    if (typeof cell === "string") return Number.isNaN(Number(cell)) ? undefined : Number(cell);
    return Number(cell);
  }
  if (type === "string")
    return cell === null ? "" : typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  if (type === "boolean") return typeof cell === "string" ? undefined : Boolean(cell);
  return cell;
}

const ERROR = /^#(VALUE!|N\/A|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

function isError(cell: unknown): boolean {
  return typeof cell === "string" && ERROR.test(cell);
}
