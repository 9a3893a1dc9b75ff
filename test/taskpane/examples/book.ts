import { act, fireEvent, screen } from "@testing-library/react";
import type { BookJson } from "../../../src/model/book";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import type { BookDraft } from "../../../src/taskpane/book/state/draft";
import { PATIENT } from "../render-pane";
import type { Example, Hands } from "./example";

const book: BookJson = {
  book: 1,
  place: {
    name: "Northshire",
    unit: "£ thousand",
    firstYear: 2026,
    years: 3,
    agencies: [{ id: "Northshire Council" }, { id: "Northshire NHS", fund: "nhs" }],
    indices: { deflator: { "2026": 100 }, pay: {} },
    gap: { "Northshire Council": [100, 150, 200] },
  },
  groups: [{ id: "back office", base: 1700 }],
  spend: { rows: [["Northshire Council", "Legal", 100]] },
  pooling: {
    grants: [{ id: "Bus grant", award: 40 }],
    needs: [{ id: "Legal", amount: 100 }],
    allowed: [[true]],
  },
  proposals: [
    {
      id: "P1",
      name: "Shared procurement",
      start: 2026,
      fullYear: "much",
      ramp: [0.5, 1],
      shares: { "Northshire Council": 0.5 },
      actor: "whitehall",
      costs: [{ name: "Systems", amount: 40, pays: { "Northshire Council": 1 } }],
    },
    {
      id: "P2",
      name: "One back office",
      lever: "duplication",
      services: ["Legal"],
      fixedShare: { Legal: 0.3 },
    },
  ],
  scenarios: [
    { id: "S1", name: "Both", on: ["P1", "P2"], set: [{ proposal: "P1", field: "start", value: 2027 }] },
  ],
};

const estate = {
  ...book,
  proposals: [
    {
      id: "P1",
      name: "Fewer buildings",
      lever: "estate",
      buildings: [
        { building: "Town Hall", body: "Northshire Council", capacity: 90, runningCost: 80 },
        { building: "Annexe", body: "Northshire Council", capacity: 40, runningCost: 30 },
      ],
      teams: [{ team: "Housing", body: "Northshire Council", size: 50, from: "Town Hall" }],
      lost: [{ body: "Northshire NHS", amount: 2 }],
    },
  ],
  scenarios: [{ id: "S1", on: ["P1"] }],
} as unknown as BookJson;

const baseBudget = [{ agency: "Northshire Council", budget: 1000, funding: 900 }];

/** Shows a state of the book that is being made. */
function making(change: Partial<BookDraft>, title: string) {
  return async ({ pane }: Hands): Promise<void> => {
    act(() =>
      pane.store.setState({ screen: "book", book: { ...newDraft(2026), book, baseBudget, ...change } }),
    );
    await screen.findByText(title, { selector: "h1" }, PATIENT);
  };
}

const list = "Title\t2026/27\t2027/28\nFleet\t(100)\t(50)\nPost\t(20)\t(10)";
const pasting = { text: list, agency: "", figures: "increments", savings: null } as const;

const comparable: BookJson = {
  ...book,
  place: {
    name: "Northshire",
    unit: "£ thousand",
    firstYear: 2026,
    years: 3,
    agencies: [{ id: "Northshire NHS" }],
  },
  spend: { rows: [["Northshire NHS", "Legal", 100]] },
  proposals: [
    { id: "P1", name: "Fleet", start: 2026, fullYear: 40, shares: { "Northshire NHS": 1 } },
    { id: "P2", name: "Post", start: 2026, fullYear: 20, shares: { "Northshire NHS": 1 } },
  ],
  scenarios: [
    { id: "S1", name: "Both", on: ["P1", "P2"] },
    { id: "S2", name: "Fleet alone", on: ["P1"], set: [{ proposal: "P1", field: "start", value: 2027 }] },
  ],
};

/** Making a book: its steps, and what is folded away in them. */
export const makingBook: readonly Example[] = [
  {
    name: "two scenarios compared",
    reach: async (hands) => {
      await making({ section: "scenarios", book: comparable }, "Scenarios")(hands);
      await hands.press("Compare two scenarios");
      await screen.findByText(/(more|less) than/);
    },
  },
  {
    name: "the place, with an index and a base budget opened",
    reach: async (hands) => {
      await making({ section: "place" }, "Place")(hands);
      await hands.press("pay");
      await hands.press(/^Northshire Council: /);
    },
  },
  {
    name: "the grants, with a need that is something else than spending",
    reach: async (hands) => {
      const typed = {
        ...book,
        pooling: { ...(book.pooling as object), needs: [{ id: "Legal", amount: 150 }] },
      };
      await making({ section: "grants", book: typed as BookJson }, "Grants")(hands);
      await hands.press("Legal");
    },
  },
  {
    name: "the register before anything is proposed, with what the tables tell",
    reach: async ({ goTo }) => {
      await goTo("Proposals");
      await screen.findByText("Propose from the tables", undefined, PATIENT);
    },
  },
  { name: "the register", reach: making({ section: "proposals" }, "Proposals") },
  {
    name: "a proposal, with something to correct",
    reach: async (hands) => {
      await making({ section: "proposals", editing: 0 }, "Shared procurement")(hands);
      await hands.press("Done");
      await screen.findByText("There is a problem", undefined, PATIENT);
    },
  },
  {
    name: "a proposal of another lever",
    reach: making({ section: "proposals", editing: 1 }, "One back office"),
  },
  // All lines of one lever are drawn alike; that of the estate has more besides.
  {
    name: "a proposal to rationalise land and buildings, with what to keep chosen",
    reach: async (hands) => {
      await making({ section: "proposals", editing: 0, book: estate }, "Fewer buildings")(hands);
      await hands.press("Choose what to keep");
      await screen.findByText(/^1 of 2 buildings is kept/, undefined, PATIENT);
    },
  },
  {
    name: "a savings list that is brought in",
    reach: making({ section: "proposals", pasting }, "Bring in a savings list"),
  },
  { name: "the scenarios", reach: making({ section: "scenarios" }, "Scenarios") },
  {
    name: "the scenarios, one of them locked, with a switch of it refused",
    reach: async (hands) => {
      await making({ section: "scenarios", book: comparable }, "Scenarios")(hands);
      await hands.press("Lock Both");
      fireEvent.click(screen.getByLabelText("Fleet in Both"));
      await screen.findByText(/^Both is locked/);
    },
  },
];
