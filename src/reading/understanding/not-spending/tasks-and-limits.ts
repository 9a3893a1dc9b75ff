import { plainHeading } from "../../heading-words";
import { labelsOf } from "../arrangement";
import type { Seen } from "../arrangement";
import { BUDGETS, COSTS, NET_OR_GROSS, PAYMENTS, SPENDING, anyOf } from "../../vocabulary";

/** A line that amounts are held against: nobody spends it. */
const LIMIT =
  /\b(de ?minimis|thresholds?|materiality|tolerances?|(?<!\b(cash|budget) )limits?|ceiling|(approval|authori[sz]ation|(?<!\b(combined|local|fire|police|health|transport|waste|port|national park) )authority|delegat(ed|ion)|sign(ing|atory|[- ]?off)|procurement|virement) (levels?|values?|amounts?|power|bands?)|authorised up to|delegated (authority|powers?))\b/;
const OF_RULES =
  /\b(scheme of delegation|delegated (powers|authority|decisions)|delegations|authori[sz]ed signator(y|ies)|signator(y|ies) (list|limits)|(approval|authori[sz]ation|authority) (levels|limits|matrix)|financial (regulations|limits)|(procurement|tender|contract) (thresholds|rules)|contract (standing orders|procedure rules)|thresholds)\b/;
const OF_TASKS =
  /\b(time ?tables?|close-?down|closure of (the )?accounts|check ?lists?|action (plan|log|tracker)|task list|to-?do list|issues? log|decision log|forward plan)\b/;
const TASK =
  /^(key )?(tasks?|actions?|activity|activities|steps?|milestones?|deliverables?)( (no\.?|number|ref(erence)?|name|description|required))?$/;
/** By when, by whom, and whether it is done. */
const DUE =
  /^(deadline|due( (date|by))?|target( date)?|complet(ed|ion)( (date|by))?\??|done\??|by when|start( date)?|finish( date)?|end( date)?|status|progress|responsib(le|ility)( (officer|person|team))?|(action )?owner|lead( officer)?|who|assigned to)$/;
const SPENT = anyOf(SPENDING, COSTS, PAYMENTS, NET_OR_GROSS, BUDGETS, "paid|funding|grant");

/** What is to be done by whom and when, or what may be approved by whom: amounts beside them are limits and no spending. */
export function areTasksOrLimits(seen: Seen): boolean {
  const { money, around } = seen;
  if (money.length === 0) return false;
  const headings = money.map(({ heading }) => plainHeading(heading));
  const called = [...around.titles, around.sheet].map(plainHeading);
  // What a directorate may spend in a year is its budget.
  const areBudgets = called.some((text) => /\b(cash|budget|spending|expenditure) limit(s|ed)?\b/.test(text));
  if (headings.every((text) => LIMIT.test(text))) return !areBudgets;
  if (headings.some((text) => SPENT.test(text) && !LIMIT.test(text))) return false;
  const labels = labelsOf(seen).map(({ heading }) => plainHeading(heading));
  const areTasks = labels.some((text) => TASK.test(text));
  const due = labels.filter((text) => DUE.test(text)).length;
  const isTimetable = called.some((text) => OF_TASKS.test(text)) && (areTasks || due > 0);
  return called.some((text) => OF_RULES.test(text)) || isTimetable;
}
