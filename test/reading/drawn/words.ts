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

/** Under each body or year. */
export const STAGES = [
  ["Budget", "Actual"],
  ["Budget", "Outturn"],
  ["Original budget", "Revised budget"],
  ["Plan", "Actual"],
] as const;
