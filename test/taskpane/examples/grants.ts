import { act, fireEvent, screen } from "@testing-library/react";
import type { BookJson } from "../../../src/model/book";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { heading, PATIENT } from "../render-pane";
import type { Example, Hands } from "./example";

const names = Array.from({ length: 13 }, (_, at) => `Service ${at + 1}`);

const book: BookJson = {
  book: 1,
  place: {
    name: "Northshire",
    unit: "£",
    firstYear: 2026,
    years: 2,
    agencies: [{ id: "Council" }, { id: "NHS" }],
  },
  pooling: {
    grants: [
      {
        id: "Homes grant",
        holder: "Council",
        award: [120, 110],
        freedom: { innovativePolicyOffer: "Housing" },
        caps: { "Service 2": 40 },
        earmarks: [{ services: ["Service 1"], share: 0.2 }],
        mode: "pool",
      },
      { id: "Care grant", holder: "NHS", award: 60 },
    ],
    needs: names.map((id, at) => ({ id, amount: 30, theme: at < 4 ? "Housing" : "" })),
    allowed: [names.map((_, at) => at < 3), names.map((_, at) => at > 6)],
    overspend: { share: 0.1, shares: { Council: 0.5, NHS: 0.5 } },
  },
  proposals: [{ id: "P1", name: "One pot", lever: "pooling", frees: ["Homes grant"], start: 2026 }],
  scenarios: [{ id: "S1", name: "Pooled", on: ["P1"] }],
};

/** Goes to the grants of a book. */
async function grantsIn({ pane }: Hands, of: BookJson = book): Promise<void> {
  act(() =>
    pane.store.setState({ screen: "book", book: { ...newDraft(2026), book: of, section: "grants" } }),
  );
  await heading("Grants");
  await screen.findByText(/^Grants \(/, undefined, PATIENT);
}

/** What is said of grants, and what they do over the years. */
export const grants: readonly Example[] = [
  {
    name: "no grant yet",
    reach: (hands) => grantsIn(hands, { ...book, pooling: undefined, proposals: [] } as unknown as BookJson),
  },
  {
    name: "a grant with all its rules, and a service with the grants that may pay for it",
    reach: async (hands) => {
      await grantsIn(hands);
      await hands.press(/^Homes grant · /);
      await hands.press("More rules");
      await hands.press("Service 1");
    },
  },
  {
    name: "what is typed wrong, told where it was left: a name that another has, a rule, and a limit that is asked for",
    reach: async (hands) => {
      await grantsIn(hands);
      await hands.press("Service 1");
      await hands.type("Service", "Service 2");
      fireEvent.blur(screen.getByLabelText("Service"));
      await hands.press(/^Homes grant · /);
      await hands.press("More rules");
      await hands.choose("Another service", "Service 3");
      await hands.press("Add a limit");
      await hands.type("Flexibility", "400");
      fireEvent.blur(screen.getByLabelText("Flexibility"));
      fireEvent.keyUp(document.body, { key: "Tab" });
      await screen.findByText(/flexibility: enter a percentage/, undefined, PATIENT);
      await screen.findByText(/^There is Service 2 already/, undefined, PATIENT);
    },
  },
  {
    name: "worked out, and something typed since that is not right",
    reach: async (hands) => {
      await grantsIn(hands);
      await hands.press("What they do over the years");
      await hands.press("The pool itself");
      await hands.press("Work out over the years");
      await screen.findByText("How this is known", undefined, PATIENT);
      await hands.type("Risk pool, £", "much");
      await screen.findByText(/^Something that was typed since/, undefined, PATIENT);
    },
  },
  {
    name: "a freedom with what it asks, refused as no grant is selected",
    reach: async (hands) => {
      await grantsIn(hands);
      await hands.press("Freedoms given by government");
      await hands.choose("Freedom", /^Public Health Grant/);
      await hands.press("Fill in the rules of 0 grants");
      await screen.findByText("Select the grants that have this freedom.");
    },
  },
  {
    name: "worked out over the years",
    reach: async (hands) => {
      await grantsIn(hands);
      await hands.press("What they do over the years");
      await hands.press("The pool itself");
      await hands.press("Work out over the years");
      await screen.findByText("How this is known", undefined, PATIENT);
    },
  },
  {
    name: "explained",
    reach: async (hands) => {
      await grantsIn(hands);
      await hands.press("Explain");
      await hands.press("Explain it");
      await screen.findByText(/^More paid for/, undefined, PATIENT);
    },
  },
];
