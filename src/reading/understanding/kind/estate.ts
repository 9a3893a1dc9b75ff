import { speaksOfSpending } from "../words";
import { headedAs, of, SURE } from "./evidence";
import type { Evidence, Judgement } from "./evidence";

const ESTATE =
  /\b(post ?code|tenure|freehold|leasehold|uprn|property|building|site (name|code)|sites|floor area|gia|nia|land area|m2|sq\.? ?m|hectares?|asset|premises|epc|energy rating|(gross )?internal area|backlog maintenance|(hard|soft) fm|site type)\b|m²/i;
/** Headings of an estate that make a list of buildings, alone and beside one of services. */
const FEW = 2;
const MANY = 3;

/** A table without money, of buildings or of nothing that is counted. */
export const withoutMoney: Judgement = (evidence) =>
  evidence.money.length > 0 ? null : of(estateHeadings(evidence) >= FEW ? "estate" : "other");

/** Buildings with what each costs. */
export const buildings: Judgement = (evidence) => {
  const headings = estateHeadings(evidence);
  const isEstate = headings >= MANY || (headings >= FEW && headedAs(evidence, "service") < SURE);
  return isEstate && !isOfCosts(evidence) && namesBuildings(evidence) ? of("estate") : null;
};

/** Services across that look after buildings, or sell them. */
const SERVICE =
  /^(building control|((surplus|investment|commercial|corporate|council) )?propert(y|ies)( (services?|management|maintenance|disposals?))?)$/i;

function estateHeadings({ columns, money, ticked }: Evidence): number {
  return columns.filter(
    (column) =>
      !ticked.includes(column) &&
      !(money.includes(column) && SERVICE.test(column.heading.trim())) &&
      ESTATE.test([column.heading, ...column.groups].join(" ")),
  ).length;
}

/** Something beside the money says what each building is: "Property services" across is what is spent on. */
function namesBuildings({ labels }: Evidence): boolean {
  return labels.some(({ heading, groups }) => ESTATE.test([heading, ...groups].join(" ")));
}

/** "Property register", "Schedule of buildings". */
const REGISTER =
  /\b(property|properties|premises|buildings?|sites?|estates?|asset) ([a-z]+ )?(register|list|schedule|terrier)\b|\b(register|list|schedule) of (the )?([a-z]+ )?(propert(y|ies)|premises|buildings|sites|assets)\b/i;

/** What buildings cost, by kinds of cost: a title that says so, and several amounts that are nothing of a building's own. */
function isOfCosts({ money, around: { titles, sheet } }: Evidence): boolean {
  const costs = money.filter(({ heading }) => !ESTATE.test(heading));
  // What the title says is nearer than what the sheet is called.
  const told = [...titles, sheet].find((text) => REGISTER.test(text) || speaksOfSpending(text));
  return costs.length > 2 && told !== undefined && !REGISTER.test(told);
}
