import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { at, recordsAt } from "../../../src/model/json";
import { fieldIdOf } from "../../../src/taskpane/book/state";
import { countOfRows, spend, spendTable } from "../memory-tables";
import { heading, PATIENT, press, renderPane } from "../render-pane";

const rows = ["Bolton", "Bury"].map((agency) => ({ agency, service: "Legal", amount: 1000 }));

it("a lever by lines is asked line by line, each a group that is added, filled and removed, and so are costs", async () => {
  const { pane } = renderPane({
    tables: [spendTable],
    spend: { ...spend, rows, agencies: ["Bolton", "Bury"], services: ["Legal"], count: countOfRows(rows) },
  });
  const proposal = (...path: (string | number)[]) =>
    at(pane.store.getState().book!.book, ["proposals", 0, ...path]);
  /** Chooses one of a list by what it is called. */
  const choose = (label: string, option: string, within_ = document.body): void => {
    const list = within(within_).getByLabelText<HTMLSelectElement>(label);
    const { value } = [...list.options].find(({ text }) => text === option)!;
    fireEvent.change(list, { target: { value } });
  };
  await press("Make a book");
  await screen.findByText(/2 rows read/, undefined, PATIENT);
  await press("Proposals");
  await heading("Proposals");
  await press("Add a proposal");
  await screen.findByLabelText("How it saves", undefined, PATIENT);
  choose("How it saves", "Converge unit costs");
  await press("Add a unit cost");
  await press("Add a unit cost");
  const first = await screen.findByRole("group", { name: "Unit cost 1" }, PATIENT);
  choose("Body", "Bury", first);
  const named = await screen.findByRole("group", { name: "Bury" }, PATIENT);
  fireEvent.change(within(named).getByLabelText("Volume a year"), { target: { value: "120" } });
  expect(proposal("unitCosts")).toEqual([{ body: "Bury", volume: 120 }, {}]);
  await press("Remove Unit cost 2");
  expect(proposal("unitCosts")).toEqual([{ body: "Bury", volume: 120 }]);
  await press("Add a loss");
  expect(proposal("lost")).toEqual([{}]);
  await press("Add a cost");
  const cost = await screen.findByRole("group", { name: "Cost 1" }, PATIENT);
  expect(within(cost).queryByLabelText(/Spread over years/)).not.toBeNull();
  choose("Paid", "Every year", cost);
  expect(within(cost).queryByLabelText(/Spread over years/)).toBeNull();
}, 60_000);

it("of a register's hundreds of lines some are shown, the rest by a press; one that is added, or has a problem, is shown wherever it is", async () => {
  const { pane } = renderPane({ tables: [] });
  await press("Make a book");
  await press("Proposals");
  await press("Add a proposal");
  const { store } = pane;
  const { book } = store.getState().book!;
  const buildings = Array.from({ length: 90 }, (_, building) => ({ building: `House ${building + 1}` }));
  const proposals = [{ ...recordsAt(book, ["proposals"])[0], lever: "estate", buildings }];
  act(() => store.setState({ book: { ...store.getState().book!, book: { ...book, proposals } } }));
  await screen.findByRole("group", { name: "House 20" }, PATIENT);
  expect(screen.queryByRole("group", { name: "House 21" })).toBeNull();
  await press("Add a building");
  await screen.findByRole("group", { name: "Building 91" }, PATIENT);
  const field = fieldIdOf(["proposals", 0, "buildings", 49, "capacity"]);
  act(() => store.setState({ problems: [{ field, message: "Give 0 or more." }] }));
  await screen.findByRole("group", { name: "House 50" }, PATIENT);
  expect(screen.queryByRole("group", { name: "House 51" })).toBeNull();
  await press(/^Show /);
  await screen.findByRole("group", { name: "House 90" }, PATIENT);
}, 60_000);
