import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { JsonRecord } from "../../../src/model/book";
import "../../../src/taskpane/book/findings";
import { problemsOf } from "../../../src/taskpane/book/state";
import { heading, PATIENT, press, renderPane, type } from "../render-pane";
import { overSheets } from "./over-sheets";
import { CASELOAD, COSTS, ledger, LEDGERS, POSTS, SPENDING } from "./sheets";

async function open(place: string, sheets: Parameters<typeof overSheets>[0]) {
  const { pane, goTo } = renderPane({}, overSheets(sheets));
  await goTo("Tables");
  await press(place);
  return {
    pane,
    ideas: () => pane.store.getState().book!.book.proposals as unknown as readonly JsonRecord[],
  };
}

describe("suppliers that several bodies pay", () => {
  const SHARED = "Suppliers that several bodies pay";

  it("are listed with what each body pays under which names; one press makes one an idea, which saves nothing yet", async () => {
    const { pane, ideas } = await open(SHARED, LEDGERS);
    const keptBefore = JSON.stringify(pane.store.getState().answers);
    await press("Look for shared suppliers");
    await screen.findByText(
      /^1 supplier is paid by more than one body; .* £1,000 in all\.$/,
      undefined,
      PATIENT,
    );
    expect(screen.getByText(/^1 payment goes to another body of the place, £900 in all/)).toBeTruthy();
    expect(screen.getByText(/^2 payments have a name that is withheld .* £5,040 in all/)).toBeTruthy();
    await press("GREENWOOD BUILDERS LTD");
    expect(
      screen.getByText(
        /Westmere NHS Trust, 2 payments to “GREENWOOD BUILDERS LTD”, “Greenwood Builders Ltd”/,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/^What speaks for and against it: .*“greenwood”/)).toBeTruthy();
    await press("Possible double payments: 1");
    expect(screen.getByText(/£1,000 to Greenwood Builders Limited, 10 days apart:/).textContent).toContain(
      "Northshire Council on 15 March 2023",
    );
    // Nothing was kept of it.
    expect(JSON.stringify(pane.store.getState().answers)).toBe(keptBefore);
    expect(ideas()).toEqual([]);
    await press("Make it an idea: Buy together from GREENWOOD BUILDERS LTD");
    expect(ideas()).toMatchObject([
      {
        status: "idea",
        lever: "typed",
        fullYear: 0,
        shares: { "Northshire Council": 0.5, "Westmere NHS Trust": 0.5 },
        source: "Payments in Westmere NHS Trust, row 2; Westmere NHS Trust, row 3; Northshire Council, row 2",
        evidence: "Westmere NHS Trust £1,020; Northshire Council £1,000, credits taken off.",
      },
    ]);
    expect(screen.getByText("In the register as P1.")).toBeTruthy();
  });

  it("are asked for whose the ledgers are, and for those of a second body", async () => {
    const { Spending, "Northshire Council": only } = LEDGERS;
    await open(SHARED, { Spending, Ledger: only, "More of it": ledger(["Ottermere Legal", 75, 45_013]) });
    const whose = await screen.findAllByLabelText<HTMLInputElement>(
      /^Whose payments are they\?/,
      undefined,
      PATIENT,
    );
    expect(whose.map(({ value }) => value).sort()).toEqual(["Ledger", "More of it"]);
    await type(/^Whose payments are they\? .*Ledger/, " ");
    expect(screen.getByText(/^Say whose payments .* has\.$/)).toBeTruthy();
    await type(/^Whose payments are they\? .*Ledger/, "Northshire Council");
    await type(/^Whose payments are they\? .*More of it/, "Northshire Council");
    expect(screen.getByText(/Tick the ledgers of two bodies or more/)).toBeTruthy();
  });

  it("are not looked for in a list that was set out from the ledgers too: each payment would be there twice", async () => {
    const list = [
      ["Body", "Service", "Amount (£)", "Read from", "Paid to"],
      ["Northshire Council", "Legal", 1000, "'Northshire Council'!D2", "Greenwood Builders Limited"],
      ["Westmere NHS Trust", "Legal", 1000, "'Westmere NHS Trust'!D2", "GREENWOOD BUILDERS LTD"],
    ];
    await open(SHARED, { ...LEDGERS, "Spending list": list });
    const boxes = await screen.findAllByRole<HTMLInputElement>("checkbox", { name: /payments, £/ }, PATIENT);
    expect(
      boxes.map(({ checked, labels }) => [/Spending list/.test(labels![0]!.textContent!), checked]),
    ).toEqual(
      expect.arrayContaining([
        [true, false],
        [false, true],
      ]),
    );
    expect(boxes.filter(({ checked }) => checked)).toHaveLength(2);
  });

  it("are looked for nowhere where no table names who was paid: it says what to do", async () => {
    await open(SHARED, { Spending: SPENDING });
    expect(
      await screen.findByText(/^No table of this workbook names who was paid/, undefined, PATIENT),
    ).toBeTruthy();
  });
});

describe("unit costs side by side", () => {
  it("are shown beside the others and the areas like them, and become an idea that closes nothing of the gap yet", async () => {
    const { pane, ideas } = await open("Unit costs side by side", { Spending: SPENDING, Costs: COSTS });
    await screen.findByText("Home care, 2 bodies", undefined, PATIENT);
    const [section] = screen.getAllByLabelText("Home care, 2 bodies");
    await press("Northshire Council");
    expect(within(section!).getByText("Median £25: £5 above.")).toBeTruthy();
    expect(within(section!).getByText("Median of 1 area like it £24: £6 above.")).toBeTruthy();
    expect(within(section!).getByText(/comes to £500 a year/)).toBeTruthy();
    expect(within(section!).getByText(/^Areas are named as like Nobody/)).toBeTruthy();
    await press("Make it an idea: Bring unit costs nearer: Home care");
    expect(ideas()).toMatchObject([
      {
        lever: "converge",
        closes: 0,
        unitCosts: [
          { body: "Northshire Council", volume: 100, unitCost: 30, source: "Costs!A2" },
          { body: "Westmere NHS Trust", volume: 50, unitCost: 20, source: "Costs!A3" },
        ],
      },
    ]);
    await press("Next");
    await heading("Place");
    expect(problemsOf(pane.store.getState().book!).filter(({ proposal }) => proposal !== null)).toEqual([]);
    // What is only looked at is not kept with the book.
    expect(Object.keys(pane.store.getState().book!.sources)).toEqual(["spend"]);
  });

  it("keep nobody from going on where their table cannot be read", async () => {
    const broken = COSTS.map((row, at) => (at === 1 ? ["#N/A", ...row.slice(1)] : row));
    const { pane } = await open("Unit costs side by side", { Spending: SPENDING, Costs: broken });
    await screen.findByText(/Costs!A2 shows #N\/A/, undefined, PATIENT);
    await press("Next");
    await heading("Place");
    expect(pane.store.getState().book!.section).toBe("place");
  });
});

describe("people whom several bodies know", () => {
  it("are shown from the smallest number on that may be, and a part that is more than the whole with its cell", async () => {
    const { ideas } = await open("People whom several bodies know", { Spending: SPENDING, People: CASELOAD });
    await screen.findByLabelText("Smallest number of people that may be shown", undefined, PATIENT);
    expect(screen.queryByText(/in caseloads of/)).toBeNull();
    await type("Smallest number of people that may be shown", "5");
    expect(
      screen.getByText("110 different people in caseloads of 130 in all. Known to more than one body: 20."),
    ).toBeTruthy();
    expect(
      screen.getByText(/6 people are known to Northshire Council and Westmere NHS Trust, but only 4/),
    ).toBeTruthy();
    expect(screen.getByLabelText(/Show cell People!C7/)).toBeTruthy();
    await press("Make it an idea: Join up work with Families");
    expect(ideas()).toMatchObject([
      { lever: "typed", fullYear: 0, source: expect.stringContaining("People!C2") as string },
    ]);
  });
});

describe("posts by management layer", () => {
  it("are counted by body, the one with the most layers first", async () => {
    const { ideas } = await open("Posts by management layer", { Spending: SPENDING, Posts: POSTS });
    await screen.findByText("Northshire Council: 3 layers, 3 posts", undefined, PATIENT);
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Northshire Council: 3 layers, 3 posts",
      "Westmere NHS Trust: 1 layer, 1 post",
    ]);
    await press("Make it an idea: Fewer management layers in Northshire Council");
    expect(ideas()).toMatchObject([{ lever: "typed", fullYear: 0, shares: { "Northshire Council": 1 } }]);
  });

  it("are read though a table before them is wrong, and each says what is wrong in it", async () => {
    const estate = [
      ["Building", "Owner", "Locality", "Floor area m2", "Capacity", "Running cost (£)"],
      ["Town Hall", "Northshire Council", "Northtown", 90, 10, 1000],
      ["Annexe", "Northshire Council", "Northtown", 80, "many", -300],
    ];
    const posts = [
      ["Body", "Post number", "Reports to", "FTE"],
      ["Northshire Council", "1", "", 1],
      ["Northshire Council", "2", "9", 1],
    ];
    await open("Posts by management layer", { Spending: SPENDING, Estate: estate, Posts: posts });
    expect(
      await screen.findByText(/which is no post of Northshire Council/, undefined, PATIENT),
    ).toBeTruthy();
  });

  it("name the cell of a post that reports to none there is", async () => {
    const gone = [...POSTS, ["Westmere NHS Trust", "Nurse", "Matron", 1, 40_000]];
    await open("Posts by management layer", { Spending: SPENDING, Posts: gone });
    expect(
      await screen.findByText(
        /reports to “Matron”, which is no post of Westmere NHS Trust/,
        undefined,
        PATIENT,
      ),
    ).toBeTruthy();
    expect(screen.getByLabelText(/Show cell Posts!B6/)).toBeTruthy();
  });
});
