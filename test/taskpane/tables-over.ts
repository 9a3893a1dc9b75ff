import { foundTables } from "../../src/reading";
import type { FoundTable } from "../../src/reading";
import { bookActions } from "../../src/taskpane/book/actions/actions";
import { sources } from "../../src/taskpane/sources";
import { createPane } from "../../src/taskpane/state";
import type { Pane, PanePort } from "../../src/taskpane/state";
import { sourceAnswer } from "../../src/taskpane/tables";
import { bookOf } from "../reading/understanding/small-sheets";
import type { SmallBook } from "../reading/understanding/small-sheets";
import { memoryPort, memoryWorkbook } from "./memory-port";

/** What is done beside the pane: the cells that are selected, and what was asked to be set out as a list. */
export const beside: { asked: Parameters<PanePort["setOut"]>[0] | null; selected: string } = {
  asked: null,
  selected: "",
};

/** The pane at the tables over sheets that are read for real. */
export async function over(sheets: SmallBook["sheets"]): Promise<Pane> {
  beside.asked = null;
  const book = bookOf({ sheets });
  const pane = createPane(
    memoryPort(memoryWorkbook(), {
      findTables: async (pointed, answers) => foundTables(book, pointed, answers),
      readAnew: async (pointed, answers) => foundTables(book, pointed, answers),
      selection: async () => beside.selected,
      setOut: async (request) => {
        beside.asked = request;
        return "SpendingList";
      },
    }),
    sources,
  );
  await pane.openBook();
  return pane;
}

export function chosen(pane: Pane): FoundTable {
  const { answers, tables } = pane.store.getState();
  const { reference } = sourceAnswer(answers, "spend");
  return tables.find(({ place }) => place.reference === reference)!;
}

export function problems(pane: Pane): readonly string[] {
  return pane.store.getState().problems.map(({ message }) => message);
}

export function next(pane: Pane): Promise<void> {
  return bookActions(pane.desk, pane).next();
}

export async function choose(pane: Pane, choice: string): Promise<void> {
  const table = chosen(pane);
  const ask = table.understood!.asks.find(({ others }) => others.includes(choice));
  await pane.chooseAnswer("spend", table, ask!, choice);
}
