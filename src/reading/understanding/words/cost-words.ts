import { plainHeading } from "../../heading-words";

/** Kinds of cost in the analysis by what is bought, of councils (CIPFA), police and the NHS. */
const PART_OF_COST =
  /^((agency|bank|locum|permanent|substantive|temporary|interim) (staff(ing)?|workers?|pay)|employees?( costs?| expenses)?|pay|non[- ]?pay|staff(ing)?( costs?)?|salar(y|ies)( and wages| costs?)?|on[- ]?costs?|wages|(police )?officers?( pay)?|police staff( pay)?|pcsos?|officer overtime|(basic|gross|base) (pay|salar(y|ies))|allowances|overtime|employers?'? ?s?'? (ni|nic|nics|national insurance|pensions?|superannuation|on[- ]?costs?)( contributions?)?|national insurance|ni|superannuation|apprenticeship levy|other employee( expenses| costs)?|pensions?|premises( costs?| related)?|transport( costs?| related)?|supplies( (and|&) services)?|third party( payments?)?|transfer payments?|agency( and contracted services| staff| costs?)?|contract(s|ed|or)?( services| payments?)?|support services( costs?)?|capital (charges|financing)( costs?)?|depreciation|((central|internal|support) )?recharges?( income)?|((central|internal) )?charges|central support( services)?|government grants|indirect employee expenses|general fund|hra|housing revenue account|running (costs?|expenses)|other (costs?|expenses|expenditure|pay|non[- ]?pay)|(in)?direct( costs?| expenditure| expenses)?|overheads?|income|sales|(sales,? )?fees (and|&) charges|((specific|govt|gov) )?grants?|grant income|other income|drugs|clinical supplies|nre|net|non[- ]?staff( costs?| spend(ing)?)?|goods( (and|&) services)?|supplies|equipment|materials|consumables|utilities|electricity|gas|water|oil|fuel|heating|lighting|(business )?rates|rents?|insurance|repairs( (and|&) maintenance)?|cleaning|printing|postage|stationery|tyres|servicing|leas(e|es|ing)|travel( (and|&) subsistence)?|contracts)$/;

/** "Staff £", "Premises 2024/25 £000": a unit or a year says nothing of what is bought. */
const UNIT_OR_YEAR = /£ ?['’]?(0{3}s?|k|m|mn|bn|thousands?|millions?)?\b|£|\b(19|20)\d\d([-/]\d{2,4})?\b/g;

/** Kinds of budget, which no body and no service is called after: "Fiscal resource", "Capital DEL", "Annually managed expenditure". */
const KIND_OF_BUDGET =
  /^((fiscal|cash|non[- ]?cash|ring[- ]?fenced|total) )+(resource|capital|revenue)s?$|^((fiscal|cash|non[- ]?cash|ring[- ]?fenced|total|resource|capital|programme|admin(istration)?) )*(del|ame|rdel|cdel|departmental expenditure limits?|annually managed expenditure|financial transactions)$/;

/** Whether the heading is a kind of cost, which services are made of: "Employees", "Running expenses". */
export function isPartOfCost(heading: string): boolean {
  return PART_OF_COST.test(
    plainHeading(heading)
      .replace(/\(.*?\)/g, "")
      .replace(UNIT_OR_YEAR, "")
      .trim()
      .replace(/^other (?=(running|premises|supplies|staff|employees?) )/, ""),
  );
}

/** Whether the heading is a kind of budget, of which a department has several. */
export function isKindOfBudget(heading: string): boolean {
  return KIND_OF_BUDGET.test(
    plainHeading(heading)
      .replace(/\(.*?\)|£ ?\S*$/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

/** What is left beside kinds of cost that are named: "Other £". */
export function isOtherPart(heading: string): boolean {
  return /^(all )?(other|rest|misc(ellaneous)?|sundry|sundries)$/.test(
    plainHeading(heading.replace(/\(.*?\)|£\S*/g, " ")),
  );
}
