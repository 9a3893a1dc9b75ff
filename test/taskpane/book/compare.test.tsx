import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { BookJson } from "../../../src/model/book";
import { MEASURES } from "../../../src/sheets/value";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { compareTexts } from "../../../src/taskpane/texts/book/compare";
import { heading, press, renderPane } from "../render-pane";

/** Procurement saves half as much in its first year; where both are on, it takes a tenth of what they act on before fleet. */
const BOOK: BookJson = {
  book: 1,
  place: {
    name: "Northshire",
    unit: "£ thousand",
    firstYear: 2026,
    years: 3,
    discount: 0,
    agencies: [{ id: "C", name: "Northshire Council" }],
  },
  groups: [{ id: "buying", base: 10_000 }],
  proposals: [
    {
      id: "P1",
      name: "Procurement",
      fullYear: 1000,
      ramp: [0.5, 1],
      start: 2026,
      shares: { C: 1 },
      group: "buying",
    },
    { id: "P2", name: "Fleet", fullYear: 400, start: 2026, shares: { C: 1 }, group: "buying" },
  ],
  scenarios: [
    { id: "S1", name: "Both", on: ["P1", "P2"] },
    { id: "S2", name: "Later", on: ["P1"], set: [{ proposal: "P1", field: "start", value: 2027 }] },
    { id: "S3", name: "Surer", on: ["P1", "P2"], set: [{ proposal: "P1", field: "achievable", value: 0.8 }] },
  ],
};

let choose: ReturnType<typeof renderPane>["choose"];
let store: () => ReturnType<typeof renderPane>["pane"]["store"];

async function show(book: BookJson): Promise<void> {
  const { pane, ...hands } = renderPane();
  choose = hands.choose;
  store = () => pane.store;
  act(() => pane.store.setState({ screen: "book", book: { ...newDraft(2026), book, section: "scenarios" } }));
  await heading("Scenarios");
  await press("Compare two scenarios");
}

const table = (caption: string) => within(screen.getByRole("table", { name: `${caption}, £ thousand` }));
const rows = (caption: string) =>
  table(caption)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
const CAUSES = "What makes the difference, the largest first";

describe("two scenarios compared in the pane", () => {
  beforeEach(() => show(BOOK));

  it("are told apart in a sentence, by cause, by measure, by body and by year", () => {
    // 1,500, beside 2,500 and 3 x 400 less a tenth of what procurement claims.
    screen.getByText("Net present value: Later comes to £2.1m less than Both.");
    expect(rows(CAUSES)).toEqual([
      ["Fleet", "-1,100", "only in Both"],
      ["Procurement", "-1,000", "starts in 2027-28, not 2026-27"],
    ]);
    expect(rows("The place")[3]).toEqual(["Net present value", "3,600", "1,500", "-2,100"]);
    expect(rows("The place")[5]).toEqual(["Savings for each pound of cost", "none", "none", "none"]);
    expect(rows("By body, all years together, cash")).toEqual([
      ["Northshire Council", "-2,100", "-2,100", "-2,100"],
    ]);
    expect(rows("By year, cash").map(([year]) => year)).toEqual(["2026-27", "2027-28", "2028-29"]);
    screen.getByText("Procurement and Fleet save £100 thousand less together than each by itself.");
  });

  it("follow what is chosen", async () => {
    await choose("Compared with", "Surer");
    expect(rows(CAUSES)).toEqual([
      ["Procurement", "-500", "achievable: 80%, not 100%"],
      ["Fleet", "20", "others of its group leave more of it"],
    ]);
    await choose("Compared with", "Both");
    screen.getByText("Choose another scenario to compare Both with.");
  });

  it("are those that the sheets will show", async () => {
    await choose("Compared with", "Surer");
    expect(store().getState().book?.choices).toMatchObject({ shown: "S1", compared: "S3" });
  });
});

it("measures are called what the sheets call them", () => {
  const onSheets = new Map<string, string>(MEASURES);
  for (const [measure, name] of Object.entries(compareTexts.compare.measures)) {
    expect(name).toBe(onSheets.get(measure));
  }
});

it("two that differ in pooled grants alone are said to come to the same, and where their gain is shown", async () => {
  const pool = { id: "P3", name: "Pool grants", lever: "pooling", frees: ["Police grant"], start: 2026 };
  const pooling = {
    grants: [{ id: "Police grant", award: 5 }],
    needs: [
      { id: "Police", amount: 4 },
      { id: "Fire", amount: 4 },
    ],
    allowed: [[true, false]],
  };
  const scenarios = [
    { id: "S1", name: "Pooled", on: ["P1", "P3"] },
    { id: "S2", name: "Not pooled", on: ["P1"] },
  ];
  const proposals = [...(BOOK.proposals as readonly object[]), pool];
  await show({ ...BOOK, pooling, proposals, scenarios } as BookJson);
  screen.getByText("Net present value: Pooled and Not pooled come to the same.");
  expect(rows(CAUSES)).toEqual([["Pool grants", "0", "only in Pooled"]]);
  // Below the ticks, and below what makes the difference.
  expect(screen.getAllByText(/^What pooling grants brings is in none of these figures/)).toHaveLength(2);
});

it("ratios are shown to the penny in the pound, as on the sheets", async () => {
  const [procurement, fleet] = BOOK.proposals as readonly object[];
  const costs = [{ amount: 700, pays: { C: 1 } }];
  await show({ ...BOOK, proposals: [procurement, { ...fleet, costs }] } as BookJson);
  // 3,600 for 700.
  expect(rows("The place")[5]).toEqual(["Savings for each pound of cost", "5.14", "none", "none"]);
});

it("proposals and scenarios of one name stay apart", async () => {
  const complaint = vi.spyOn(console, "error").mockReturnValue();
  const named = (list: unknown) => (list as readonly object[]).map((each) => ({ ...each, name: "Fleet" }));
  await show({ ...BOOK, proposals: named(BOOK.proposals), scenarios: named(BOOK.scenarios) } as BookJson);
  expect(rows(CAUSES).map(([name, difference]) => [name, difference])).toEqual([
    ["Fleet", "-1,100"],
    ["Fleet", "-1,000"],
  ]);
  expect(complaint.mock.calls.filter(([message]) => String(message).includes("same key"))).toEqual([]);
  complaint.mockRestore();
});

describe("scenarios that have no figures", () => {
  it("are not compared, and it is said why", async () => {
    const proposals = BOOK.proposals as readonly object[];
    await show({ ...BOOK, proposals: [{ ...proposals[0], excludes: ["P2"] }, proposals[1]!] } as BookJson);
    screen.getByText("Both contradicts itself: correct it above.");
  });

  it("are not compared while something is wrong with the book", async () => {
    await show({ ...BOOK, place: { ...(BOOK.place as object), years: "many" } } as BookJson);
    await waitFor(() =>
      screen.getByText("They cannot be compared until the book has no problem: see Sheets."),
    );
  });
});
