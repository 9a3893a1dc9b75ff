import { act, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { JsonRecord } from "../../../src/model/book";
import { recordsAt } from "../../../src/model/json";
import type { EstateAsset } from "../../../src/reading";
import {
  bodiesMissing,
  estateOf,
  withBuildings,
  withKept,
  withTeams,
} from "../../../src/taskpane/book/state";
import { heading, PATIENT, press, renderPane } from "../render-pane";

const BUILDINGS = [
  { building: "Town Hall", body: "Bury", locality: "Bury", capacity: 10, runningCost: 8 },
  { building: "Annexe", body: "Bury", capacity: 6, runningCost: 3 },
  { building: "Depot", body: "Bury", capacity: 6, runningCost: 6 },
];
const TEAMS = [
  { team: "Housing", body: "Bury", size: 5, from: "Depot", movingCost: 1 },
  { team: "Registrars", body: "Bury", size: 4, locality: "bury", from: "Annexe", movingCost: 1 },
];

async function openEstate(own: object) {
  const { pane, goTo } = renderPane();
  await goTo("Proposals");
  act(() => {
    const { book } = pane.store.getState();
    const proposals = [{ id: "P1", name: "Fewer buildings", lever: "estate", start: 2026, ...own }];
    pane.store.setState({
      book: { ...book!, book: { ...book!.book, proposals } as never, editing: 0 },
    });
  });
  await heading("Fewer buildings");
  return {
    pane,
    proposal: () => (pane.store.getState().book!.book.proposals as unknown as readonly JsonRecord[])[0]!,
  };
}

it("chooses what to keep, fills it in, and says that it is proved", async () => {
  const { proposal } = await openEstate({ buildings: BUILDINGS, teams: TEAMS });
  await press("Choose what to keep");
  await screen.findByText(
    /^1 of 3 buildings is kept, and every team has a place\. Proved/,
    undefined,
    PATIENT,
  );
  const { buildings, teams } = proposal() as unknown as Record<string, readonly JsonRecord[]>;
  expect(buildings!.map(({ building, keep }) => [building, keep])).toEqual([
    ["Town Hall", true],
    ["Annexe", false],
    ["Depot", false],
  ]);
  expect(teams!.map(({ to }) => to)).toEqual(["Town Hall", "Town Hall"]);
  // The Town Hall, and two moves; a proof's bound is its cost.
  const [came, ...more] = recordsAt(proposal(), ["choice"]);
  expect(more).toEqual([]);
  expect(came!.bound).toBeCloseTo(Number(came!.cost), 6);
  expect(came).toMatchObject({ day: expect.stringMatching(/^\d+ \w+ \d{4}$/) });
  expect(came!.cost).toBeCloseTo(8 * Number(came!.yearsWorth) + 2, 9);
  // A team that stays says nothing of where it goes.
  const stays = withKept(
    {
      proposals: [{ buildings: BUILDINGS, teams: [{ ...TEAMS[0], from: "Town Hall", to: "Depot" }] }],
    } as never,
    0,
    estateOf({ proposals: [{ buildings: BUILDINGS }] } as never, 0).buildings,
    { keep: [0], placing: [0] },
  );
  expect(JSON.stringify(stays)).not.toContain('"to"');
});

it("leaves a building as it is that has room for nobody: what it is for is not said", () => {
  const buildings = [{ building: "Crematorium", body: "Bury", runningCost: 9 }, ...BUILDINGS];
  const book = { proposals: [{ buildings, teams: [TEAMS[1]] }] } as never;
  const asked = estateOf(book, 0).buildings;
  expect(asked.map(({ building }) => building)).toEqual(["Town Hall", "Annexe", "Depot"]);
  const [{ buildings: kept, teams }] = withKept(book, 0, asked, { keep: [0], placing: [0] })
    .proposals as unknown as [Record<string, readonly JsonRecord[]>];
  expect(kept!.map(({ keep }) => keep)).toEqual([undefined, true, false, false]);
  expect(teams!.map(({ to }) => to)).toEqual(["Town Hall"]);
});

it("says where room is short before anything is begun, and what it lacks", async () => {
  await openEstate({ buildings: BUILDINGS, teams: [{ ...TEAMS[1], size: 11 }] });
  const group = await screen.findByRole("group", { name: "Choose what to keep" }, PATIENT);
  expect(group.textContent).toContain(
    "In bury there must be room for 11 people, and there is room for 10: 1 short.",
  );
  const choose = within(group).getByText("Choose what to keep");
  expect(choose.closest("button")!.getAttribute("aria-disabled")).toBe("true");
});

it("asks for buildings and teams where there are none, and for the estate table with the lever only", async () => {
  await openEstate({ buildings: BUILDINGS });
  expect(
    screen.getByText("Give buildings with their room and running cost, and the teams that need room."),
  ).toBeTruthy();
  expect(screen.getByLabelText("Estate table", { selector: "select" })).toBeTruthy();
});

it("takes buildings from a table, with their bodies by name, their cells and their money in the unit of the book, and keeps what was decided of them", () => {
  const asset = {
    use: "",
    tenure: "",
    leaseEnds: "",
    locality: "",
    occupied: null,
    bookValue: null,
    area: null,
    backlog: null,
    receipt: 40_000,
    exitCost: null,
  };
  const book = {
    place: { unit: "£ thousand", agencies: [{ id: "A", name: "Bury Council" }] },
    proposals: [
      {
        buildings: [
          { building: "Annexe", keep: false, exitCost: 2 },
          { building: "Clinic" },
          { capacity: 1 },
          { capacity: 2 },
        ],
      },
    ],
  };
  const assets: readonly EstateAsset[] = [
    { ...asset, asset: "Annexe", agency: "BURY council", capacity: 6, runningCost: 3000, cell: "A!B2" },
    { ...asset, asset: "Depot", agency: "Nobody", capacity: null, runningCost: 5500, cell: "A!B3" },
  ];
  const [{ buildings }] = withBuildings(book as never, 0, { assets, unit: "£" }).proposals as unknown as [
    JsonRecord,
  ];
  expect(buildings).toEqual([
    { building: "Clinic" },
    { capacity: 1 },
    { capacity: 2 },
    {
      building: "Annexe",
      keep: false,
      exitCost: 2,
      body: "A",
      capacity: 6,
      runningCost: 3,
      receipt: 40,
      source: "A!B2",
    },
    { building: "Depot", runningCost: 5.5, receipt: 40, source: "A!B3" },
  ]);
});

it("takes teams from a table, and keeps where those of the same name go", () => {
  const book = {
    place: { agencies: [{ id: "A", name: "Bury Council" }] },
    proposals: [{ teams: [{ team: "Housing", size: 1, to: "Annexe", extra: 2 }, { team: "Press" }] }],
  };
  const listed = [
    { team: "Housing", size: 34, agency: "Bury council", locality: "", from: "Depot" },
    { team: "Legal", size: 5, agency: "Nobody", locality: "Bury", from: "" },
  ];
  const [{ teams }] = withTeams(book as never, 0, listed).proposals as unknown as [JsonRecord];
  expect(teams).toEqual([
    { team: "Press" },
    { team: "Housing", size: 34, to: "Annexe", extra: 2, body: "A", from: "Depot" },
    { team: "Legal", size: 5, locality: "Bury" },
  ]);
});

it("bodies of a table that the place does not have are told, once each, unless there are too many for one place", () => {
  const book = { place: { agencies: [{ id: "A", name: "Bury Council" }] } } as never;
  expect(bodiesMissing(book, ["BURY council", "NHS Bury", "", "NHS Bury", "Police"])).toEqual([
    "NHS Bury",
    "Police",
  ]);
  expect(
    bodiesMissing(
      book,
      Array.from({ length: 31 }, (_, at) => `Trust ${at}`),
    ),
  ).toEqual([]);
});

it("buildings are taken with the bodies that the place lacks, which is said and taken back by one press", async () => {
  const { pane, proposal } = await openEstate({});
  const asset = {
    asset: "Depot",
    agency: "NHS Bury",
    capacity: 4,
    runningCost: 5,
    cell: "A!B2",
    receipt: null,
  };
  act(() => {
    const { readings } = pane.store.getState();
    const estate = { assets: [asset], unit: "£", findings: [], facts: null };
    pane.store.setState({ readings: { ...readings, estate } as never });
  });
  const bodies = () => recordsAt(pane.store.getState().book!.book, ["place", "agencies"]).map(({ id }) => id);
  const before = bodies();
  await press("Take 1 building from the table");
  expect(bodies()).toEqual([...before, "NHS Bury"]);
  expect(recordsAt(proposal(), ["buildings"])).toMatchObject([{ building: "Depot", body: "NHS Bury" }]);
  await screen.findByText(/^1 building is what the table says\. NHS Bury is a body of the place now\./);
  await press("Take that back");
  expect(bodies()).toEqual(before);
});

it("of hundreds of problems so many are listed, and how many more there are", async () => {
  const { pane } = await openEstate({
    buildings: Array.from({ length: 40 }, (_, at) => ({ building: `B${at}` })),
  });
  await press("Done");
  const title = await screen.findByText("There is a problem", undefined, PATIENT);
  const summary = title.closest<HTMLElement>("[role=alert]")!;
  const { problems } = pane.store.getState();
  expect(problems.length).toBeGreaterThan(40);
  expect([...summary.querySelectorAll("button")]).toHaveLength(20);
  expect(summary.textContent).toContain(`And ${problems.length - 20} more, each at its field.`);
});
