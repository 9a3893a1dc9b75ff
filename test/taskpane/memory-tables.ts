import { ledgerOf, namesColumn } from "../../src/model/duplication";
import type { FoundTable, GrantsReading, SpendReading, SpendRow } from "../../src/reading";

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

/** A table that says nothing besides its cells, and need not be set out. */
const READY = {
  isHidden: false,
  title: "",
  understood: null,
  pieces: [],
  findings: [],
  toSetOut: null,
  groups: [],
  use: null,
} satisfies Partial<FoundTable>;

export const spendTable: FoundTable = {
  key: "Spend",
  ...READY,
  place: { kind: "table", reference: "Spend" },
  label: "Spend on sheet Budgets, A4:C16",
  sheet: "Budgets",
  address: "Budgets!A4:C16",
  headings: ["Agency", "Service", "Amount (£ thousand)"],
  rowCount: 12,
  proposals: { spend: { agency: 0, service: 1, amount: 2 }, grants: null },
  ifChosen: { spend: { agency: 0, service: 1, amount: 2 } },
};

export const grantsTable: FoundTable = {
  key: "Grants",
  ...READY,
  place: { kind: "table", reference: "Grants" },
  label: "Grants on sheet Grants, B3:E7",
  sheet: "Grants",
  address: "Grants!B3:E7",
  headings: ["Grant", "Award (£ thousand)", "Permitted services", "Award (£ thousand)"],
  rowCount: 4,
  proposals: { spend: null, grants: { grant: 0, award: 1, permitted: 2 } },
  ifChosen: { grants: { grant: 0, award: 1, permitted: 2 } },
};

export const estateTable: FoundTable = {
  key: "'Estate and premises'!A1:C30",
  ...READY,
  place: { kind: "range", reference: "'Estate and premises'!A1:C30" },
  label: "Cells on sheet Estate and premises, A1:C30",
  sheet: "Estate and premises",
  address: "'Estate and premises'!A1:C30",
  headings: ["Building", "Owner", "Running cost"],
  rowCount: 29,
  proposals: { spend: null, grants: null },
  ifChosen: {},
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
