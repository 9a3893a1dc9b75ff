import { ledgerOf, namesColumn } from "../../src/model/duplication";
import { NO_CHOICES } from "../../src/model/book";
import type { KeptBook } from "../../src/model/book";
import type {
  FoundTable,
  GrantsReading,
  Payments,
  SourceReading,
  SpendReading,
  SpendRow,
} from "../../src/reading";
import type { PanePort } from "../../src/taskpane/state";
import type {
  CopyState,
  DifferentCell,
  EditedCell,
  FoundBook,
  Headline,
  RestoredLive,
  ShareableReview,
  WriteReview,
} from "../../src/workbook";

/** A workbook held in memory behind the port: tests set what it holds and read what was asked of it. */
export interface MemoryWorkbook {
  tables: FoundTable[];
  spend: SpendReading;
  grants: GrantsReading;
  review: WriteReview;
  headlines: Headline[];
  /** The book that its sheets hold. */
  book: FoundBook | null;
  /** Formulas entered over what is selected, in order. */
  readonly inserted: string[];
  /** What is in the row that is selected on the register's sheet. */
  selected: string | null;
  /** The draft that it keeps. */
  draft: string | null;
  /** Books written, in order. */
  readonly written: KeptBook[];
  /** Addresses shown to the user, in order. */
  readonly shown: string[];
  undone: number;
  /** The cells that were agreed to be replaced by the last write. */
  agreed: readonly EditedCell[];
  /** Cells changed since the last write. */
  toLose: readonly EditedCell[];
  notRestored: readonly string[];
  /** What is said of tables that are not there any more. */
  gone: readonly string[];
  /** Sheets of tables that were given another name since the book was written, the new by the old. */
  renamed: ReadonlyMap<string, string>;
  /** Whether it is a shareable copy, and which formulas show no answer. */
  copy: CopyState;
  shareable: ShareableReview;
  /** What shows something else once it is shareable. */
  different: readonly DifferentCell[];
  /** Cells that “Restore live” leaves as they are. */
  others: RestoredLive["others"];
  /** The payments of its ledgers. */
  payments: readonly Payments[];
  /** Formulas that show no answer after they were entered again. */
  still: CopyState["broken"];
}

export function memoryWorkbook(change: Partial<MemoryWorkbook> = {}): MemoryWorkbook {
  return {
    tables: [spendTable, grantsTable, estateTable],
    spend,
    grants,
    review: cleanReview,
    headlines,
    book: null,
    selected: null,
    draft: null,
    written: [],
    shown: [],
    inserted: [],
    undone: 0,
    agreed: [],
    toLose: [],
    notRestored: [],
    gone: [],
    renamed: new Map(),
    copy: { sharedOn: null, broken: [] },
    shareable: {
      formulas: 3,
      values: 2,
      cells: 40,
      sheets: ["Count", "Pooling"],
      workings: "Ordinary workings",
      findings: [],
      basis: "as looked at",
    },
    different: [],
    others: [],
    still: [],
    payments: [],
    ...change,
  };
}

/** The port over a workbook in memory; `override` replaces what a test wants to fail or to wait. */
export function memoryPort(workbook: MemoryWorkbook, override: Partial<PanePort> = {}): PanePort {
  return {
    findTables: async () => workbook.tables,
    sheetsNotRead: () => [],
    takesSheets: async () => true,
    readAnew: async () => workbook.tables,
    readPayments: async () => workbook.payments,
    selection: async () => "Budgets!A1:C9",
    renamedSources: async () => workbook.renamed,
    tablesGone: async () => workbook.gone,
    makeExample: async () => "Spend",
    setOut: async () => "Spend",
    setOutGrants: async () => "Grants",
    countNames: async () => "Spend",
    readSource: async (kind) => readingsOf(workbook)[kind]!,
    undoLastWrite: async (agreed = []) => {
      if (workbook.toLose.some((cell) => !agreed.includes(cell))) {
        return { done: false, editedCells: workbook.toLose };
      }
      workbook.undone += 1;
      workbook.book = null;
      return { done: true, notRestored: workbook.notRestored };
    },
    readBook: async () => workbook.book,
    reviewBook: async () => workbook.review,
    writeBook: async (kept, agreed = []) => {
      workbook.agreed = agreed;
      workbook.written.push(kept);
      workbook.book = { ...kept, findings: [] };
      return { sheets: workbook.review.sheets.map(({ name }) => name), headlines: workbook.headlines };
    },
    bookHeadlines: async () => ({ headlines: workbook.book === null ? [] : workbook.headlines }),
    showEntry: async ([first]) => void workbook.shown.push([first!.section, ...first!.names].join(": ")),
    showProposal: async (id) => void workbook.shown.push(id),
    selectedProposal: async (ids) => ids.find((id) => id === workbook.selected) ?? null,
    insertFormula: async (formulaOver) => {
      workbook.inserted.push(formulaOver("C2:C9"));
      return "Budgets!C11";
    },
    readDraft: async () => workbook.draft,
    keepDraft: async (text) => void (workbook.draft = text),
    watch: async () => async () => undefined,
    goTo: async (address) => void workbook.shown.push(address),
    copyState: async () => workbook.copy,
    reviewShareable: async () => workbook.shareable,
    makeShareable: async () => {
      workbook.copy = { ...workbook.copy, sharedOn: "2026-11-29" };
      return { cells: 1234, different: workbook.different, formulas: 3, values: 2, fellBack: 0 };
    },
    restoreLive: async () => {
      workbook.copy = { ...workbook.copy, sharedOn: null };
      return { cells: 1234, different: [], formulas: 4, others: workbook.others };
    },
    repair: async () => {
      const mended = workbook.copy.broken.length - workbook.still.length;
      workbook.copy = { ...workbook.copy, broken: workbook.still };
      return { mended, still: workbook.still, closed: [] };
    },
    ...override,
  };
}

/** Rows of spending, counted as they are when a table is read. */
export function countOfRows(spent: readonly SpendRow[]): SpendReading["count"] {
  return ledgerOf({
    agencies: namesColumn(spent.map(({ agency }) => agency)),
    services: namesColumn(spent.map(({ service }) => service)),
    ...(spent[0]?.recipient !== undefined && {
      recipients: namesColumn(spent.map(({ recipient = "" }) => recipient)),
    }),
    amounts: spent.map(({ amount }) => amount),
  });
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
  currency: null,
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
  currency: null,
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

export const cleanReview: WriteReview = {
  sheets: [
    { name: "Summary", action: "new", purpose: "What the scenarios are worth to the place" },
    { name: "Proposals", action: "new", purpose: "The register" },
  ],
  totals: [{ kind: "spend", total: 1190, unit: "£ thousand", currency: null }],
  size: { cells: 900, formulas: 300, seconds: 3 },
  editedCells: [],
  findings: [],
  basis: "as reviewed",
};

/** What the Summary sheet shows, each with its cell. */
export const headlines: Headline[] = [
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
    key: "peak",
    kind: "figure",
    label: "Peak funding",
    value: 40,
    text: "40",
    unit: "£ thousand",
    address: "Summary!B12",
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

/** A book as the workbook keeps it. */
export const keptBook: FoundBook = {
  book: {
    book: 1,
    place: { name: "Northshire", unit: "£ thousand", firstYear: 2026, years: 3, agencies: [{ id: "A" }] },
    proposals: [{ id: "P1", name: "Fleet", start: 2027, fullYear: 300, shares: { A: 1 } }],
    scenarios: [{ id: "S1", name: "Local first", on: ["P1"] }],
  },
  baseBudget: [],
  choices: NO_CHOICES,
  sources: {},
  findings: [],
};
