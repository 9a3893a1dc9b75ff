import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { NO_CHOICES } from "../../../src/model/book";
import type { BookJson } from "../../../src/model/book";
import { put } from "../../../src/model/json";
import { inWords } from "../../../src/taskpane/book/grants/explain/in-words";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { heading, PATIENT, press, renderPane } from "../render-pane";

const book: BookJson = {
  book: 1,
  place: { name: "Northshire", unit: "£", firstYear: 2026, years: 2, agencies: [{ id: "Council" }] },
  pooling: {
    grants: [
      { id: "Homes grant", award: [120, 110] },
      { id: "Care grant", award: 60 },
    ],
    needs: [
      { id: "Homes", amount: 80 },
      { id: "Care", amount: 50 },
      { id: "Youth work", amount: 90 },
    ],
    allowed: [
      [true, true, false],
      [false, true, true],
    ],
  },
  proposals: [{ id: "P1", name: "One pot", lever: "pooling", frees: ["Homes grant"], start: 2026 }],
  scenarios: [
    { id: "S1", name: "As they are", on: [] },
    { id: "S2", name: "Pooled", on: ["P1"] },
  ],
};

it("years that follow each other with the same sum are told as one", () => {
  const step = {
    what: "gained",
    grant: "",
    service: "",
    names: [],
    from: null,
    stops: [],
    sums: [0, 0, 5, 5, 5, 7],
  } as const;
  expect(inWords(step, "£", 2026)).toBe(
    "More paid for: 2026-27 to 2027-28 nothing, 2028-29 to 2030-31 £5 in each year, 2031-32 £7",
  );
});

it("a grant, a service and the gain are explained in steps, each with the way to its cell", async () => {
  const { pane, choose, workbook } = renderPane();
  act(() => pane.store.setState({ screen: "book", book: { ...newDraft(2026), book, section: "grants" } }));
  await heading("Grants");
  await press("Explain");
  // The first that removes a ring-fence is asked of, unless another is chosen.
  expect(screen.getByLabelText("Ring-fences removed in the scenario")).toHaveProperty("title", "Pooled");
  await choose("Ring-fences removed in the scenario", "As they are");
  const list = screen.getByLabelText("What");
  expect(
    [...list.children].map((each) => [
      each.getAttribute("label"),
      [...each.children].map((one) => one.textContent),
    ]),
  ).toEqual([
    [null, []],
    ["Grants", ["Homes grant", "Care grant"]],
    ["Services", ["Homes", "Care", "Youth work"]],
  ]);
  await choose("What", "Homes grant");
  screen.getByText("A grant");
  await press("Explain it");
  await screen.findByText(/^Award: 2026-27 £120, 2027-28 £110/, undefined, PATIENT);
  const told = () =>
    [...document.querySelectorAll("main ol[aria-label] > li")].map((item) =>
      item.textContent!.replace(" Show cell", ""),
    );
  expect(told()).toEqual([
    "Award: 2026-27 £120, 2027-28 £110",
    "Its terms: ring-fenced, held separately and revenue.",
    "May pay for: Homes and Care.",
    "Pays for Homes: £80 in each year",
    "Pays for Care: 2026-27 £40, 2027-28 £30",
    "Left over and clawed back: nothing",
    "One more pound of it in each year would be worth £2 in all.",
    "£2 more of Homes grant pays for Care in place of Care grant, which then pays for Youth work.",
    "Removing its ring-fence alone would bring nothing.",
  ]);
  // Before the sheets are created there is no cell to be shown.
  screen.getByText(/^Once the sheets are created/);
  expect(screen.queryByText("Show cell")).toBeNull();
  act(() =>
    pane.store.setState({
      held: {
        kept: { book, baseBudget: [], choices: NO_CHOICES, sources: {} },
        headlines: null,
        readAt: new Date(),
        isStale: false,
        isAwaited: false,
        gone: [],
        sheets: null,
        findings: [],
      },
    }),
  );
  await press("Show cell: Pays for Homes: £80 in each year");
  expect(workbook.shown).toEqual(["For audit: who pays what: Homes grant: Homes"]);

  await choose("What", "Youth work");
  await press("Explain it");
  await screen.findByText(/^Could use: £90 in each year/, undefined, PATIENT);
  expect(told()).toContain("Not paid by these grants: 2026-27 £40, 2027-28 £50");
  expect(told()).toContain("A pound of other money for it in each year would be worth £2 in all.");

  await choose("What", "What removing ring-fences gains");
  await press("Explain it");
  await screen.findByText(/^No proposal of this scenario removes a ring-fence/, undefined, PATIENT);
  await choose("Ring-fences removed in the scenario", "Pooled");
  await press("Explain it");
  await screen.findByText(/^The ring-fence of Homes grant is removed/, undefined, PATIENT);

  // Steps are of the book and the scenario that they were made from.
  const stale = /^The book or the scenario has changed since/;
  await choose("Ring-fences removed in the scenario", "As they are");
  await screen.findByText(stale);
  expect(told()).toEqual([]);
  await choose("Ring-fences removed in the scenario", "Pooled");
  expect(screen.queryByText(stale)).toBeNull();
  expect(told()[0]).toMatch(/^The ring-fence of Homes grant is removed/);
  const changed = put(book, ["pooling", "grants", 1, "award"], 61);
  act(() => pane.store.setState(({ book: before }) => ({ book: { ...before!, book: changed } })));
  await screen.findByText(stale);
  expect(told()).toEqual([]);
});
