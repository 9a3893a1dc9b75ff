import { part } from "../../formula";
import type { SheetBox } from "../../formula";
import { WHOLE_FORMAT } from "../draft";
import type { SheetDraft } from "../draft";
import { oneCell, putFigures, putLabels, range } from "../cells";
import type { ValueCells } from "../value";
import type { Sources, WorkingsCells } from "../workings";
import { fetchingFrom } from "./fetch";
import type { Fetching } from "./fetch";

/** A scenario that was chosen: its name and number, and how its figures are taken. */
export interface Chosen {
  /** What it is called. */
  readonly name: SheetBox;
  readonly number: SheetBox;
  readonly fromWorkings: Fetching;
  readonly fromValue: Fetching;
}

/** The scenario shown and the one compared with, side by side. */
export function putChosen(
  draft: SheetDraft,
  { scenarios, matching, book }: Sources,
  workings: WorkingsCells,
  value: ValueCells,
): { readonly shown: Chosen; readonly compared: Chosen } {
  draft.titled("The scenarios", "Shown, and compared with");
  const rows = draft.block(4, 3);
  putLabels(draft, rows, [
    "Scenario",
    "Its number",
    "Rows of those before it in Workings",
    "Rows of those before it in Cash and value",
  ]);
  const count = book.scenarios.length;
  const putOne = (at: number, choice: SheetBox): Chosen => {
    const cell = (line: number): SheetBox => part(rows, line, at);
    const put = (line: number, formula: string): SheetBox =>
      putFigures(draft, cell(line), WHOLE_FORMAT, () => formula);
    const number = put(1, matching(oneCell(choice), scenarios.ids));
    const name = `INDEX(${range(scenarios.names)},${oneCell(number)})`;
    draft.put(cell(0), [[`=IF(${name}="",${oneCell(choice)},${name})`]], { style: "label" });
    const skipped = (line: number, height: number): SheetBox => put(line, `(${oneCell(number)}-1)*${height}`);
    return {
      name: cell(0),
      number,
      fromWorkings: fetchingFrom({ height: workings.height, scenarios: count }, skipped(2, workings.height)),
      fromValue: fetchingFrom({ height: value.height, scenarios: count }, skipped(3, value.height)),
    };
  };
  return { shown: putOne(1, scenarios.shown), compared: putOne(2, scenarios.compared) };
}
