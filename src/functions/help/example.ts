import { address } from "../../formula";
import type { CellArgument, CellValue } from "../cells";
import type { Example, FunctionEntry } from "../define";
import { invokeEntry } from "../invoke";
import { heading, paragraph } from "./document";
import type { Block } from "./document";
import { prose } from "./prose";
import { setOut, valuesAt } from "./worksheet";

/** An example to be redone by hand: the cells to type, the formula, what it gives, and how that comes about. */
export function exampleBlocks(entry: FunctionEntry, { args, because }: Example, number: number): Block[] {
  const value = answer(entry, args);
  const { inputs, formula, result } = setOut(entry, args, value);
  const spills = result.rows * result.columns > 1;
  return [
    heading(`Example ${number}`, 3),
    paragraph(
      "Type these cells into an empty sheet",
      ...(hasFinancialYear(args)
        ? [", years with an apostrophe before them (", { code: "'2010-11" }, ")"]
        : []),
      ":",
    ),
    inputs,
    paragraph(
      "Then type ",
      { code: formula },
      ` into ${address({ ...result, rows: 1, columns: 1 })}. `,
      spills ? `The answer fills ${address(result)}:` : "The answer:",
    ),
    valuesAt(result, value),
    paragraph({ strong: "By hand:" }, " ", ...prose(because, entry.id)),
  ];
}

/** Excel turns some of them into dates when they are typed. */
function hasFinancialYear(args: readonly CellArgument[]): boolean {
  return args.flat(2).some((cell) => typeof cell === "string" && /^\d{4}-\d{2}$/.test(cell));
}

/** What the function answers. Throws where it refuses. */
export function answer(entry: FunctionEntry, args: readonly CellArgument[]): CellValue[][] {
  const outcome = invokeEntry(entry, args);
  if (!outcome.ok)
    throw new Error(`The help shows a call of ${entry.id} that is refused: ${outcome.message}`);
  return outcome.value;
}
