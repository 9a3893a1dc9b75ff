/** How headings of tables of spending are spelled, the plainest first. */
export const SERVICE_HEADINGS = [
  ...["Service", "Service area", "Directorate", "Budget head", "Cost centre name", "Division", "Function"],
  ...["Activity", "Programme", "Department", "Description", "Service line", "Area of spend", "Budget area"],
] as const;

export const AGENCY_HEADINGS = [
  ...["Organisation", "Body", "Partner", "Authority", "Agency", "Local authority", "Partner organisation"],
  ...["Organisation name", "Public body", "Name of body", "Lead organisation", "Spending body"],
] as const;

export const AMOUNT_HEADINGS = [
  ...[
    "Amount",
    "Net expenditure",
    "Budget 2025/26",
    "Actual",
    "Outturn",
    "Spend",
    "Total cost",
    "Expenditure",
  ],
  ...["2025/26 budget", "Net budget", "Gross expenditure", "Annual budget", "Net cost", "Outturn 2024/25"],
  ...[
    "Approved budget 2025-26",
    "Base budget",
    "Total expenditure",
    "2024/25 actual",
    "Cost",
    "Value",
    "Net spend",
  ],
] as const;

/** Two figures of one thing, of which the second is the nearer to what was spent. */
export const BUDGET_AND_ACTUAL = [
  ["Budget", "Actual"],
  ["Budget 2024/25", "Outturn 2024/25"],
  ["Revised budget", "Outturn"],
  ["Original budget", "Revised budget"],
  ["Approved budget", "Forecast outturn"],
  ["Annual budget", "Actual to date"],
] as const;

export const GROSS_INCOME_NET = [
  ["Gross expenditure", "Income", "Net expenditure"],
  ["Expenditure", "Income", "Net"],
  ["Gross", "Income", "Net budget"],
  ["Gross cost", "Fees and charges", "Net cost"],
] as const;

export const YEARS = [
  ["2023/24", "2024/25", "2025/26"],
  ["2024-25", "2025-26", "2026-27"],
  ["2023/24 Actual", "2024/25 Budget", "2025/26 Budget"],
  ["Budget 2025/26", "Budget 2026/27"],
  ["Outturn 2022/23", "Outturn 2023/24", "Outturn 2024/25"],
  ["FY2024", "FY2025", "FY2026"],
  ["2023", "2024", "2025"],
] as const;

export const YEAR_NAMES = [
  ["2023/24", "2024/25"],
  ["2024-25", "2025-26"],
  ["2022/23", "2023/24", "2024/25"],
] as const;

export const YEAR_HEADINGS = ["Year", "Financial year", "FY", "Budget year"] as const;

export const TOTALS = [
  ...[
    "Total",
    "Grand total",
    "TOTAL",
    "Total expenditure",
    "Total net expenditure",
    "Overall total",
    "Totals",
  ],
  ...[
    "Net revenue budget",
    "Net cost of services",
    "TOTAL NET EXPENDITURE",
    "Total budget",
    "Total:",
    "All services",
  ],
] as const;

export const TOTAL_COLUMNS = [
  "Total",
  "TOTAL",
  "Grand total",
  "Total expenditure",
  "All",
  "Total spend",
] as const;

/** Before and after the name of what a subtotal is of; without it where both are empty. */
export const SUBTOTALS = [
  "Total *",
  "* total",
  "Sub-total",
  "Subtotal *",
  "Sub total",
  "Total for *",
  "* - total",
  "Total",
] as const;

/** Periods of a year, and types of cost: all of them are counted. */
export const PERIODS = [
  ["Q1", "Q2", "Q3", "Q4"],
  ["Quarter 1", "Quarter 2", "Quarter 3", "Quarter 4"],
  ["Apr", "May", "Jun", "Jul", "Aug", "Sep"],
  ["Apr-25", "May-25", "Jun-25", "Jul-25"],
  ["April", "May", "June"],
] as const;
export const TYPES = [
  ["Employees", "Premises", "Transport", "Supplies and services"],
  ["Pay", "Non-pay"],
  ["Employee costs", "Running costs", "Third party payments"],
  ["Staffing", "Contracts", "Other expenditure"],
] as const;

/** Under each body or year. */
export const STAGES = [
  ["Budget", "Actual"],
  ["Budget", "Outturn"],
  ["Original budget", "Revised budget"],
  ["Plan", "Actual"],
] as const;

/** What a year's budget becomes as it is watched; `changes` are the places of differences. */
export const MONITORING: readonly {
  readonly headings: readonly string[];
  readonly changes: readonly number[];
}[] = [
  {
    headings: ["Original budget", "Virements", "Current budget", "Forecast outturn", "Variance"],
    changes: [1, 4],
  },
  { headings: ["Annual budget", "Actual to date", "Projected outturn", "Variance"], changes: [3] },
  { headings: ["Approved budget", "Outturn", "Over/(under) spend"], changes: [2] },
  { headings: ["Revised budget", "Forecast", "Variance", "Last month"], changes: [2] },
];

/** Before and behind names of services: "1042 Libraries", "Libraries (1)". */
export const NAMED_WITH = {
  codes: (name: string, at: number) => `${1000 + 7 * at} ${name}`,
  "codes and dashes": (name: string, at: number) => `${1200 + 100 * at} - ${name}`,
  letters: (name: string, at: number) => `AS${10 + at} ${name}`,
  numbers: (name: string, at: number) => `1.${1 + at} ${name}`,
  marks: (name: string, at: number) => (at % 3 === 1 ? `${name} (${1 + (at % 2)})` : name),
} as const;
