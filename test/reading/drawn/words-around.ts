/** Units as a heading, a title, a note or a row of units says them. */
export const UNITS = {
  pounds: {
    scale: "£",
    heading: ["(£)", "£", "in pounds"],
    sentence: ["All figures in £", "Amounts are in pounds"],
    row: ["£"],
  },
  thousands: {
    scale: "£ thousand",
    heading: ["£000", "(£000)", "£'000", "£k", "£000s", "(£ thousand)"],
    sentence: [
      "All figures in £000",
      "Figures are in £ thousands",
      "£000s",
      "Amounts shown in thousands of pounds",
    ],
    row: ["£000", "£'000", "£k", "£000s"],
  },
  millions: {
    scale: "£ million",
    heading: ["£m", "(£m)", "£ million", "£M"],
    sentence: ["All figures in £m", "Figures are in £ millions", "£ million"],
    row: ["£m", "£M", "£ million"],
  },
} as const;

/** What tells nothing of whose the table is; * is the year. */
export const TITLES = [
  ...[
    "Spending by service *",
    "Revenue estimates *",
    "Summary of net revenue expenditure *",
    "Integrated budget *",
  ],
  ...[
    "Table 3: expenditure by service",
    "Net expenditure by service area *",
    "Budget monitoring *",
    "Annex A",
  ],
  ...["Public spending in the area, *", "General Fund budget *", "Appendix B - Revenue budget *"],
] as const;

/** Titles with the name of the body that brings the others' figures together. */
export const LEAD_TITLES = [
  ...[
    "*: pooled budgets with partners",
    "* and partners: spending 2025/26",
    "Prepared by * for the partnership board",
  ],
] as const;

/** Titles that name the body, for *. */
export const BODY_TITLES = [
  ...[
    "*: revenue budget 2025/26",
    "*",
    "* - Budget book 2025/26",
    "* revenue outturn 2024/25",
    "Revenue budget of *",
  ],
] as const;

export const SECOND_LINES = [
  ...["As at 31 March 2025", "Draft for Cabinet, 12 February 2025", "Version 3", "Finance and Resources"],
  ...["Prepared by Corporate Finance", "Last updated 14/01/2025"],
] as const;

export const NOTES = [
  ...[
    "Note 2: the budget includes £1.2m of growth, of which £0.4m is one-off",
    "Inflation of 3% is assumed.",
  ],
  ...["Source: Revenue outturn returns 2024/25", "Note 1: excludes schools' budgets", "Source: MHCLG"],
  ...[
    "1. Figures may not sum due to rounding.",
    "* Provisional outturn",
    "Notes: excludes internal recharges",
  ],
  ...["Prepared by Corporate Finance, 14 January 2025", "Source: budget book 2025/26, page 14"],
] as const;

export const CODE_HEADINGS = [
  "Code",
  "Cost centre code",
  "Ref",
  "E-code",
  "ONS code",
  "Cost centre",
  "GL code",
] as const;
export const NAME_HEADINGS = [
  "Budget manager",
  "Budget holder",
  "Responsible officer",
  "Head of service",
] as const;
export const HEADCOUNT_HEADINGS = ["FTE", "Headcount", "Staff (FTE)", "Number of posts", "WTE"] as const;
export const CHANGE_HEADINGS = ["% change", "Change %", "% of total", "Increase %"] as const;
export const VARIANCE_HEADINGS = ["Variance", "Change", "Variance to budget", "Difference"] as const;
export const REMARK_HEADINGS = ["Notes", "Comments", "Commentary"] as const;

/** Above services, bodies or years that run across, once. */
export const GROUP_HEADINGS = {
  services: ["Services", "Net expenditure by service", "Service area", "Expenditure on"],
  bodies: ["Organisation", "Spending by body", "Partners", "Net expenditure"],
  years: ["Financial year", "Net expenditure", "Budget", "Year"],
  types: ["Type of expenditure", "Expenditure", "2025/26"],
  amounts: ["2025/26", "Revenue", "Financial year 2024/25", "General Fund"],
} as const;

export const SHEETS = ["Sheet1", "Summary", "Spend 2025-26", "Budget", "RO", "Table 3", "Data"] as const;

/** How what a body spends is paid for, below its total. */
export const FUNDING = [
  ["Funded by:", "Council tax", "Business rates", "Revenue support grant"],
  ["Financed by", "Government grants", "Council tax requirement"],
  ["Funding", "Core grant", "Precept", "Use of reserves"],
] as const;
export const MEMO = [
  "of which: pay",
  "Previous year",
  "Contingency (not included above)",
  "Memo: schools",
] as const;

/** Tables of other things below. */
export const OTHER_TABLES = {
  staffing: [
    ["Staffing", "Establishment (FTE)", "In post (FTE)"],
    ["Managers", 12, 11],
    ["Officers", 148.5, 139],
  ],
  reserves: [
    ["Reserves", "Opening balance", "Closing balance"],
    ["General Fund balance", 4200, 3900],
    ["Earmarked reserves", 11_350, 9800],
  ],
} as const;

/** What stands beside a table, a column apart. */
export const BESIDE = [
  ["Key figures", ""],
  ["Population", 284_000],
  ["Households", 119_500],
] as const;
