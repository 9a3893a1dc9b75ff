import { nameKey } from "../../../../model/names";
import { inEnglish } from "../../../welsh";
import {
  COSTS,
  PAYMENTS,
  RESERVES,
  SOURCES,
  SPENDING,
  TAXES,
  anyOf,
  isAllIncome,
  keyOfSide,
  withoutNamesOfServices,
} from "../../../vocabulary";

/** What brings money in, or pays for what is spent: "Less: fees and charges", "Government grant". */
const PAYS = anyOf(
  TAXES,
  SOURCES,
  "(operating|from) revenue|turnover|fees|charges|rents?|rentals|sales|hire|takings|lettings?|interest|fund(ed)?|financed?|" +
    "recharges?|top[- ]?up|allocations?|resource limit|recover(y|ies|ed)|refunds?|reimbursements?",
);
const MOVES_RESERVES = anyOf(RESERVES, "brought forward");
/** What is spent though it is set aside. */
const SET_ASIDE = /\bcontingenc(y|ies)\b/;
/** What is raised for others, or comes back from what was raised. */
const RAISED =
  /\b(precepts?|special expenses|collection funds?|council tax requirement|budget requirement|parish(es)?|to be (met|raised|found|funded|financed|collected))\b|\b(council tax|rates)\b.*\b(surplus|deficit)\b|^council tax( payers?)?$/;

/** What is spent on what comes in: "Rent collection", "Grants team". */
const SPENT_ON =
  /\b(administration|admin|collection(?! fund)|benefits?(?! subsid)|billing|teams?|advice|capital financing|financing (costs|charges)|(support|reduction) scheme|voluntary|paid|payable|(grants?|contributions?|donations?) (to|for))\b/;

/** Whether a row brings money in or pays for others, by what it is called. */
export function paysByName(name: string): boolean {
  const key = keyOf(name);
  return ((PAYS.test(key) || /^less\b/.test(key)) && !SPENT_ON.test(key)) || movesReserves(name);
}

/** Whether a row moves what was saved: "Contribution to / (from) reserves". */
export function movesReserves(name: string): boolean {
  const key = keyOf(name);
  return MOVES_RESERVES.test(key) && !SET_ASIDE.test(key);
}

/** Whether a row is raised in taxes, whichever way it goes: "Parish precepts", "Collection fund deficit". */
export function isRaisedByName(name: string): boolean {
  const key = keyOf(name);
  return RAISED.test(key) && (/\bprecepts?\b/.test(key) || !SPENT_ON.test(key));
}

/** What a group of rows is, by what its total or its section is called. */
export type Side = "income" | "spending";

const GOES_OUT = anyOf(SPENDING, COSTS, PAYMENTS, "services");

/** The side of rows under such a name: "Total income (including precept)" is income, "Net expenditure" either. */
export function sideOfGroup(name: string): Side | undefined {
  if (isAllIncome(name)) return "income";
  const key = keyOfSide(name);
  return GOES_OUT.test(key) && !/\b(net|surplus|deficit)\b/.test(key) ? "spending" : undefined;
}

const LEFT =
  /\b(net|requirement|precepts?|lev(y|ies)|council tax|tax ?payers?|surplus|deficit|remaining|balances?|left|movement|shortfall|ebitda)\b|\bto be (raised|met|found|funded|financed|collected)\b/;

/** What a total before income is of. */
const ALL_OF_IT = anyOf(SPENDING, COSTS, PAYMENTS, "outgoings|budget|requirement");

/** What is left of rows above, or raised for it: "Net expenditure", "Precept", "Amount to be met by council tax". */
export function isLeftByName(name: string): boolean {
  return LEFT.test(keyOf(name));
}

const LEFT_OVER = String.raw`(\(?(surplus|deficit)\)?( ?(/|or|and) ?\(?(surplus|deficit)\)?)?|net \(?(income|expenditure)\)? ?/ ?\(?(income|expenditure)\)?|((excess|surplus|deficit) of )?(income|receipts|expenditure|payments) over (income|receipts|expenditure|payments))`;
const OF_ALL = String.raw`(the |this )?(financial )?(year|period|month|quarter|(provision of )?(all |continuing |hra )?(services|operations|ordinary activities)|general fund|hra|housing revenue account|income and expenditure( account)?)`;
/** "Surplus property" and "Deficit recovery plan" are names of services. */
const LEFT_OF_BOTH = new RegExp(
  `^((net|operating|retained|accounting|total|overall|trading|annual|in-year) )*${LEFT_OVER}` +
    String.raw`(( (for|on|of|in|from) ${OF_ALL})*|( for)?( the)?( year)? ?\(?(19|20)\d\d\b.*| (before|after|transferred|taken|carried|at|as at|excluding|including|attributable|to (the )?(general fund|reserves?|balances?))\b.*)[ :.*]*(\(.*\))?$`,
);

/** What is left of income and spending of a year: "Operating surplus", "(Surplus) or deficit on provision of services". */
export function isLeftOfBoth(name: string): boolean {
  const key = keyOf(name).replace(/^[^a-z(]+/, "");
  const isBeforeCosts =
    /\b(brought|carried|before (interest|depreciation|finance costs|capital (costs|charges)|dividends?|pdc))\b/.test(
      key,
    );
  return LEFT_OF_BOTH.test(key) && !isBeforeCosts;
}

/** A total of all that is spent, before what comes in is taken off: "Gross expenditure", "Total spending". */
export function isGrossByName(name: string): boolean {
  const key = keyOf(name)
    .replace(/\(.*\)/g, "")
    .trim();
  return /\b(gross|total|planned|all)\b/.test(key) && ALL_OF_IT.test(key) && !/\bnet\b/.test(key);
}

/** What is left where income is taken off: another way to measure what is spent. */
export function isNetByName(name: string): boolean {
  return /^(total )?net\b/.test(keyOf(name));
}

function keyOf(name: string): string {
  return withoutNamesOfServices(inEnglish(nameKey(name)));
}
