import type { Scenario } from "../../src/model/book";
import { readableAddress } from "../../src/formula";
import { planScenario, sheetName } from "../../src/sheets";
import type { HeadlineKey } from "../../src/sheets";
import { countingMap } from "../../src/model/duplication";
import { amount as exact } from "../../src/model/money";
import type { FoundTable, GrantsReading, SourceReading, SpendReading, SpendRow } from "../../src/reading";
import type { PanePort } from "../../src/taskpane/wizard";
import type { EditedCell, FoundBook, Headline, WriteReview } from "../../src/workbook";
import { smallFacts, smallScenario } from "../workbook/small-place";

/** A workbook held in memory behind the port: tests set what it holds and read what was asked of it. */
export interface MemoryWorkbook {
  tables: FoundTable[];
  spend: SpendReading;
  grants: GrantsReading;
  review: WriteReview;
  headlines: Headline[];
  kept: Scenario[];
  /** The book that its sheets hold. */
  book: FoundBook | null;
  /** Scenarios written, in order. */
  readonly written: Scenario[];
  /** Addresses shown to the user, in order. */
  readonly shown: string[];
  undone: number;
  /** The cells that were agreed to be replaced by the last write. */
  agreed: readonly EditedCell[];
  /** Cells changed since the last write. */
  toLose: readonly EditedCell[];
  notRestored: readonly string[];
}

export function memoryWorkbook(change: Partial<MemoryWorkbook> = {}): MemoryWorkbook {
  return {
    tables: [spendTable, grantsTable, estateTable],
    spend,
    grants,
    review: cleanReview("Scenario 1"),
    headlines,
    kept: [],
    book: null,
    written: [],
    shown: [],
    undone: 0,
    agreed: [],
    toLose: [],
    notRestored: [],
    ...change,
  };
}

/** The port over a workbook in memory; `override` replaces what a test wants to fail or to wait. */
export function memoryPort(workbook: MemoryWorkbook, override: Partial<PanePort> = {}): PanePort {
  return {
    findTables: async () => workbook.tables,
    readAnew: async () => workbook.tables,
    selection: async () => "Budgets!A1:C9",
    makeExample: async () => "Spend",
    setOut: async () => "Spend",
    setOutGrants: async () => "Grants",
    countNames: async () => "Spend",
    readSource: async (kind) => readingsOf(workbook)[kind]!,
    review: async (scenario) => ({ ...workbook.review, sheets: cleanReview(scenario.name).sheets }),
    write: async (scenario, agreed = []) => {
      workbook.agreed = agreed;
      workbook.written.push(scenario);
      workbook.kept = [...workbook.kept.filter(({ name }) => name !== scenario.name), scenario];
      const sheets = cleanReview(scenario.name).sheets.map(({ name }) => name);
      return { sheets, headlines: workbook.headlines };
    },
    undoLastWrite: async (agreed = []) => {
      if (workbook.toLose.some((cell) => !agreed.includes(cell))) {
        return { done: false, editedCells: workbook.toLose };
      }
      workbook.undone += 1;
      workbook.kept = workbook.kept.slice(0, -1);
      return { done: true, notRestored: workbook.notRestored };
    },
    savedScenarios: async () => workbook.kept,
    readHeadlines: async () => workbook.headlines,
    readBook: async () => workbook.book,
    reviewBook: async () => ({ ...workbook.review, sheets: bookSheets }),
    writeBook: async (kept, agreed = []) => {
      workbook.agreed = agreed;
      workbook.book = { ...kept, findings: [] };
      return { sheets: bookSheets.map(({ name }) => name), headlines: bookHeadlines };
    },
    bookHeadlines: async () => (workbook.book === null ? [] : bookHeadlines),
    watch: async () => async () => undefined,
    goTo: async (address) => void workbook.shown.push(address),
    ...override,
  };
}

/** Rows of spending, counted as they are when a table is read. */
export function countOfRows(spent: readonly SpendRow[]): SpendReading["count"] {
  return countingMap(spent.map((row) => ({ ...row, amount: exact(row.amount) })));
}

/** What each kind of source reads from the workbook. */
export function readingsOf({ spend, grants }: MemoryWorkbook): Readonly<Record<string, SourceReading>> {
  return { spend, grants };
}

export const spendTable: FoundTable = {
  key: "Spend",
  isHidden: false,
  title: "",
  understood: null,
  pieces: [],
  place: { kind: "table", reference: "Spend" },
  label: "Spend on sheet Budgets, A4:C16",
  sheet: "Budgets",
  address: "Budgets!A4:C16",
  headings: ["Agency", "Service", "Amount (£ thousand)"],
  rowCount: 12,
  proposals: { spend: { agency: 0, service: 1, amount: 2 }, grants: null },
  ifChosen: { spend: { agency: 0, service: 1, amount: 2 } },
  findings: [],
  toSetOut: null,
  groups: [],
  use: null,
};

export const grantsTable: FoundTable = {
  key: "Grants",
  isHidden: false,
  title: "",
  understood: null,
  pieces: [],
  place: { kind: "table", reference: "Grants" },
  label: "Grants on sheet Grants, B3:E7",
  sheet: "Grants",
  address: "Grants!B3:E7",
  headings: ["Grant", "Award (£ thousand)", "Permitted services", "Award (£ thousand)"],
  rowCount: 4,
  proposals: { spend: null, grants: { grant: 0, award: 1, permitted: 2 } },
  ifChosen: { grants: { grant: 0, award: 1, permitted: 2 } },
  findings: [],
  toSetOut: null,
  groups: [],
  use: null,
};

export const estateTable: FoundTable = {
  key: "'Estate and premises'!A1:C30",
  isHidden: false,
  title: "",
  understood: null,
  pieces: [],
  place: { kind: "range", reference: "'Estate and premises'!A1:C30" },
  label: "Cells on sheet Estate and premises, A1:C30",
  sheet: "Estate and premises",
  address: "'Estate and premises'!A1:C30",
  headings: ["Building", "Owner", "Running cost"],
  rowCount: 29,
  proposals: { spend: null, grants: null },
  ifChosen: {},
  findings: [],
  toSetOut: null,
  groups: [],
  use: null,
};

/** Net current expenditure 2023-24 of four Greater Manchester bodies, £ thousand (MHCLG revenue outturn). */
const bodies: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Bolton: {
    Education: 252314,
    "Children's social care": 59422,
    "Adult social care": 111207,
    "Public health": 21153,
  },
  Bury: {
    Education: 157139,
    "Children's social care": 35657,
    "Adult social care": 68577,
    "Public health": 10707,
  },
  "Greater Manchester Combined Authority": {
    Education: 109013,
    "Children's social care": 24169,
    "Police services": 753120,
    "Fire and rescue": 126516,
  },
};

const rows = Object.entries(bodies).flatMap(([agency, services]) =>
  Object.entries(services).map(([service, amount]) => ({ agency, service, amount })),
);

export const spend: SpendReading = {
  rows,
  agencies: Object.keys(bodies),
  services: [...new Set(rows.map(({ service }) => service))],
  unit: "£ thousand",
  total: rows.reduce((sum, { amount }) => sum + amount, 0),
  count: countOfRows(rows),
  facts: null,
  findings: [],
};

export const grants: GrantsReading = {
  grants: [
    { grant: "Dedicated schools grant", award: 320000, permitted: ["Education"] },
    { grant: "Public health grant", award: 46200, permitted: ["Public health"] },
    {
      grant: "Better Care Fund, minimum NHS contribution (illustrative)",
      award: 61500,
      permitted: ["Adult social care", "Public health"],
    },
    { grant: "Unallocated reserve", award: 900, permitted: [] },
  ],
  unit: "£ thousand",
  total: 428600,
  facts: null,
  findings: [
    {
      severity: "note",
      message: "“Unallocated reserve” permits no service, so none of it can be spent unless it is pooled.",
      address: "Grants!D7",
    },
  ],
};

export function cleanReview(name: string): WriteReview {
  const called = (key: string) => sheetName(name, key);
  return {
    sheets: [
      { name: called("summary"), action: "new", purpose: "Headline figures and checks" },
      { name: called("inputs"), action: "new", purpose: "Your tables and answers" },
      { name: called("count"), action: "new", purpose: "Spending by service and agency" },
      { name: called("duplication"), action: "new", purpose: "Savings from ending duplication" },
      { name: called("pooling"), action: "new", purpose: "Grants, ring-fenced and pooled" },
    ],
    size: { cells: 900, formulas: 300, seconds: 3 },
    services: { all: 3, single: 3, groups: 0 },
    editedCells: [],
    findings: [],
    basis: "as reviewed",
  };
}

const bookSheets: WriteReview["sheets"] = [
  { name: "Summary", action: "new", purpose: "What the scenarios are worth to the place" },
  { name: "Proposals", action: "new", purpose: "The register" },
];

const bookHeadlines: Headline[] = [
  {
    key: "npv",
    kind: "figure",
    label: "Net present value",
    value: 621.2,
    text: "621",
    unit: "£ thousand",
    address: "Summary!B9",
  },
  {
    key: "checksHold",
    kind: "check",
    label: "Every check holds",
    value: true,
    text: "TRUE",
    unit: "",
    address: "Summary!B3",
  },
];

/** The sheets of "Scenario 1". */
export const plan = planScenario({ ...smallScenario, name: "Scenario 1" }, smallFacts);

/** What the Summary sheet shows, each in the cell in which the sheet has it. */
export const headlines: Headline[] = [
  headline("spendCounted", 1728994, "1,728,994", "£ thousand"),
  headline("sharedServices", 4, "4", "services"),
  headline("duplicationSaving", 47725.8, "47,726", "£ thousand a year"),
  headline("gainInFundedNeed", 15240, "15,240", "£ thousand"),
  headline("floorShortfall", 0, "0", "£ thousand"),
  headline("proven", true, "TRUE"),
  headline("checksHold", true, "TRUE"),
  headline("inWordsBlocking", "Public health grant strands £15.2m."),
  headline("inWordsRemoveFirst", "Removing it would fund Education."),
  headline("inWordsGain", "Pooling meets £15.2m more need."),
  headline("inWordsFloors", "No statutory minimum was given."),
];

function headline(key: HeadlineKey, value: Headline["value"], text = String(value), unit = ""): Headline {
  const planned = plan.headlines.find((each) => each.key === key);
  if (planned === undefined) throw new Error(`The Summary does not show "${key}".`);
  const { kind, label, cell } = planned;
  return { key, kind, label, value, text, unit, address: readableAddress(cell.sheet, cell) };
}

/** A scenario as the workbook keeps it. */
export const keptScenario: Scenario = {
  name: "Front door",
  sources: {
    spend: { place: spendTable.place, roles: { agency: 0, service: 1, amount: 2 } },
    grants: { place: grantsTable.place, roles: { grant: 0, award: 1, permitted: 2 } },
  },
  levers: {
    duplication: {
      fixedShare: {
        Education: 0.1,
        "Children's social care": 0.125,
        "Adult social care": 0,
        "Public health": 0,
      },
      providersKept: 2,
      achievable: 0.8,
    },
    pooling: {
      pooled: { "Public health grant": true },
      values: { Education: 1.5 },
      floors: { "Public health": 500 },
    },
  },
};
