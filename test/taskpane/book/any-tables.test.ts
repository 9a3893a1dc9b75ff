import { expect, it } from "vitest";
import { bookActions } from "../../../src/taskpane/book/actions/actions";
import { proposalsOf, withAgency } from "../../../src/taskpane/book/state";
import { sources } from "../../../src/taskpane/sources";
import { createPane } from "../../../src/taskpane/state";
import { memoryPort, memoryWorkbook } from "../memory-port";
import { grantsTable, spendTable } from "../memory-tables";

it.each([
  ["a spend table only", [spendTable], "duplication"],
  ["a grants table only", [grantsTable], "pooling"],
  ["no table at all", [], "typed"],
])("%s leads to a written book", async (_, tables, lever) => {
  const workbook = memoryWorkbook({ tables });
  const pane = createPane(memoryPort(workbook), sources);
  const book = bookActions(pane.desk, pane);
  const state = () => pane.store.getState();
  await pane.openBook();
  await book.next();
  expect(state().problems).toEqual([]);
  expect(state().book?.section).toBe("place");
  if (lever !== "duplication") {
    await book.next();
    expect(state().problems.map(({ message }) => message)).toEqual(["Bodies: add at least one."]);
    book.changeBook((before) => withAgency(before, "Bolton"));
  }
  await book.next();
  if (lever === "typed") book.addProposal();
  else book.proposeFromTables();
  expect(proposalsOf(state().book!.book)).toHaveLength(1);
  if (lever === "typed") {
    book.put(["proposals", 0, "name"], "Fleet");
    book.put(["proposals", 0, "fullYear"], 300);
  }
  if (lever === "duplication") book.put(["proposals", 0, "fixedShare"], 0.1);
  book.closeProposal();
  expect(state().book?.editing).toBeNull();
  while (state().book?.section !== "review") await book.next();
  expect(state().problems).toEqual([]);
  await book.write();
  expect(state().screen).toBe("held");
  const { book: written, sources: read } = workbook.written[0]!;
  expect(proposalsOf(written).map((proposal) => proposal["lever"] ?? "typed")).toEqual([lever]);
  expect(Object.keys(read)).toEqual(tables.map(({ place }) => place.reference.toLowerCase()));
});
