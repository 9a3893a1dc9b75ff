import { nameKey } from "../../../../model/names";
import { inEnglish } from "../../../welsh";
import { COSTS, PAYMENTS, SPENDING, anyOf, isAllIncome, keyOfSide } from "../../../vocabulary";

/** What brings money in, or pays for what is spent: "Less: fees and charges", "Government grant". */
const PAYS =
  /^less\b|\b(income|receipts?|revenues|(operating|from) revenue|turnover|fees|charges|rents?|rentals|sales|hire|takings|lettings?|interest|grants?|bonus|contributions?|donations?|fund(ed|ing)?|financ(ed|ing)|finance|recharges?|precepts?|council tax|tax ?payers?|(business|domestic) rates|nndr|rsg|top[- ]?up|collection funds?|government support|external finance|recover(y|ies|ed)|refunds?|reimbursements?|special expenses|borrowing|resource limit|allocations?)\b/;
const RESERVES = /\b(reserves?|balances?|brought forward)\b/;
/** "Nature reserves" and "Reserve fire crews" are services. */
const RESERVES_OF_OTHERS =
  /\b(nature|wildlife|birds?|game|marine|forest|woodland|country|countryside|army) reserves?\b|\breserves? (fire|crews?|forces?|staff|officers?|firefighters?|teams?|vehicles?|appliances?|engines?|centres?|wardens?|rangers?|management|maintenance|sites?|duty)\b/;
/** What is spent though it is set aside. */
const SET_ASIDE = /\bcontingenc(y|ies)\b/;
/** What is raised for others, or comes back from what was raised. */
const RAISED =
  /\b(precepts?|special expenses|collection funds?|council tax requirement|budget requirement|parish(es)?|to be (met|raised|found|funded|financed|collected))\b|\b(council tax|rates)\b.*\b(surplus|deficit)\b|^council tax( payers?)?$/;

const PARISH_SERVICES =
  /\bparish(es)?( councils?)? (liaison|elections?|charter|forum|lengthsman|support|services?|partnerships?|maintenance|plans?)\b/;

/** What is spent on what comes in: "Council tax collection", "Grants team". */
const SPENT_ON =
  /\b(administration|admin|collection(?! fund)|benefits?|billing|teams?|advice|capital financing|financing (costs|charges)|(support|reduction) scheme|voluntary|paid|payable|(grants?|contributions?|donations?) (to|for))\b/;

/** Whether a row brings money in or pays for others, by what it is called. */
export function paysByName(name: string): boolean {
  const key = keyOf(name);
  return (PAYS.test(key) && !SPENT_ON.test(key)) || movesReserves(name);
}

/** Whether a row moves what was saved: "Contribution to / (from) reserves". */
export function movesReserves(name: string): boolean {
  const key = keyOf(name);
  return (
    RESERVES.test(key.replace(LEFT_IN_NAME, " ")) && !SET_ASIDE.test(key) && !RESERVES_OF_OTHERS.test(key)
  );
}

/** Whether a row is raised in taxes, whichever way it goes: "Parish precepts", "Collection fund deficit". */
export function isRaisedByName(name: string): boolean {
  const key = keyOf(name);
  return RAISED.test(key) && !PARISH_SERVICES.test(key) && (/\bprecepts?\b/.test(key) || !SPENT_ON.test(key));
}

/** What a group of rows is, by what its total or its section is called. */
export type Side = "income" | "spending";

/** What may stand before the name of a side: "Total gross". */
const OUT = anyOf(SPENDING, COSTS, PAYMENTS, "services");

/** The side of rows under such a name: "Total income (including precept)" is income, "Net expenditure" either. */
export function sideOfGroup(name: string): Side | undefined {
  if (isAllIncome(name)) return "income";
  const key = keyOfSide(name);
  return OUT.test(key) && !/\b(net|surplus|deficit)\b/.test(key) ? "spending" : undefined;
}

const LEFT =
  /\b(net|requirement|precepts?|lev(y|ies)|council tax|tax ?payers?|surplus|deficit|remaining|balances?|left|movement|shortfall|ebitda)\b|\bto be (raised|met|found|funded|financed|collected)\b/;

/** Services that are called after what is left, or is to be. */
const LEFT_IN_NAME =
  /\bnet zero\b|\b(surplus|deficit) (propert(y|ies)|land|buildings?|assets?|stock|recovery|reduction)\b|\bbalance of care\b|\bcouncil tax (collection|administration|billing|support|benefits?|reduction|teams?)\b/g;

/** What is left of rows above, or raised for it: "Net expenditure", "Precept", "Amount to be met by council tax". */
export function isLeftByName(name: string): boolean {
  return LEFT.test(keyOf(name).replace(LEFT_IN_NAME, " "));
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
  return (
    /\b(gross|total|planned|all)\b/.test(key) &&
    anyOf(SPENDING, COSTS, PAYMENTS, "outgoings|budget|requirement").test(key) &&
    !/\bnet\b/.test(key)
  );
}

/** What is left where income is taken off: another way to measure what is spent. */
export function isNetByName(name: string): boolean {
  return /^(total )?net\b/.test(keyOf(name));
}

function keyOf(name: string): string {
  return inEnglish(nameKey(name));
}
