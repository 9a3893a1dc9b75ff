import { readBook } from "../../src/model/book";
import type { Book, BookJson, SourceFacts } from "../../src/model/book";
import { readChosen, withReadings } from "../../src/reading";
import type { GrantsReading, SpendReading } from "../../src/reading";
import type { Cell } from "../../src/reading";
import type { PlannedSheet } from "../../src/sheets";
import { tableOf } from "../reading/tables";
import { SMALL_BOOK } from "./small-book";

type Lines = readonly (readonly Cell[])[];

/** What a council's own sheets hold, from row 3 on. */
export const SPENDING: Lines = [
  ["Agency", "Service", "Budget (£ thousand)"],
  ["A", "Legal", 600],
  ["Bury NHS", "Legal", 400],
  ["A", "Legal", 0.125],
  ["Bury NHS", "Health*", 50],
  ["A", "Roads", 90],
];
export const GRANTS: Lines = [
  ["Grant", "Award (£)", "Permitted services"],
  ["Health grant", 60_500, "Health*"],
  ["Bus grant", 40_250, "Roads"],
  ["What is this?", 10_000, "Legal; Roads"],
];

/** Two bodies, one of them known to the table by its full name; duplication ends in one service, and one ring-fence is removed. */
export const LIVE_BOOK = {
  ...SMALL_BOOK,
  place: { ...SMALL_BOOK.place, agencies: [{ id: "A" }, { id: "B", name: "Bury NHS", fund: "nhs" }] },
  proposals: [
    ...SMALL_BOOK.proposals,
    { id: "F1", name: "Free buses", lever: "pooling", frees: ["Bus grant"], start: 2026 },
  ],
  scenarios: [
    { id: "S1", on: ["P1", "P2", "F1"] },
    { id: "S2", on: ["P1"] },
  ],
  pooling: {
    grants: [],
    needs: [
      { id: "Roads", amount: 0, other: 20 },
      { id: "Prevention", amount: 30, basis: "Needs assessment" },
    ],
    allowed: [],
    values: [1, 2],
  },
} as unknown as BookJson;

const SOURCES = {
  spend: {
    place: { kind: "range", reference: "Budgets!A3:C8" },
    roles: { agency: 0, service: 1, amount: 2 },
  },
  grants: { place: { kind: "range", reference: "Money!A3:C6" }, roles: { grant: 0, award: 1, permitted: 2 } },
} as const;

/** A book as its tables have it, with the facts that its sheets are planned from. */
export function readLive(
  json: BookJson,
  spending: Lines = SPENDING,
  grants: Lines = GRANTS,
): { readonly json: BookJson; readonly book: Book; readonly facts: SourceFacts } {
  const tables = new Map([
    ["spend", table(spending, "Budgets", SOURCES.spend.place)],
    ["grants", table(grants, "Money", SOURCES.grants.place)],
  ]);
  const { facts, readings, findings } = readChosen({ sources: SOURCES }, tables);
  if (facts === null) throw new Error(findings.map(({ message }) => message).join(" "));
  const now = withReadings(json, {
    spend: readings.spend as SpendReading,
    grants: readings.grants as GrantsReading,
  });
  return { json: now, book: readBook(now), facts };
}

/** The council's own sheets, as spreadsheet programs are given them. */
export function ownSheets(spending: Lines = SPENDING, grants: Lines = GRANTS): readonly PlannedSheet[] {
  const sheet = (name: string, cells: Lines): PlannedSheet => ({
    key: name,
    name,
    purpose: "",
    blocks: [
      {
        row: 2,
        column: 0,
        rows: cells.length,
        columns: 3,
        cells: cells as (string | number)[][],
        style: "figure",
        format: "General",
      },
    ],
    spills: [],
    dresses: [],
    rules: [],
    charts: [],
    page: null,
    widths: [100],
    frozen: { rows: 0, columns: 0 },
  });
  return [sheet("Budgets", spending), sheet("Money", grants)];
}

function table(
  [headings, ...rows]: Lines,
  sheet: string,
  place: (typeof SOURCES)["spend"]["place"] | (typeof SOURCES)["grants"]["place"],
) {
  return tableOf({ headings: headings!.map(String), rows, sheet, place });
}
