import { nameKey } from "../../../model/names";
import type { Around } from "../kind";
import type { RoleSource } from "../understanding";
import { isAgencyName, isServiceName, trimmedOfTableWords, withoutTableWords } from "../words";

/** What all of a table is spent on, as the sheet or a title names it. */
export interface ServiceNamed {
  readonly source: RoleSource & { readonly from: "fixed" | "sheet" };
  /** It is a service by its name, or both the sheet and the title name it; otherwise it is one to propose. */
  readonly isSure: boolean;
}

/** "FOI" and "S" say nothing. */
const SHORTEST = 4;
const LONGEST = 60;
const MOST_WORDS = 6;

/** "all temporary staff in social services" of "What was the total spend by your council on all temporary staff in social services". */
const SPENT_ON =
  /\b(?:spend(?:ing|s)?|spent|expenditure|costs?|budgets?)\b(?: [\p{L}'’]+){0,5}? (?:on|of|for) (.+)/iu;
/** What follows tells whose it is, or when, and not what for. */
const BEHIND =
  /[,;:(?]|\s[-–—]\s|\s(?:by|from|per|at|over|during|since|each|within|(?:in|for|to)(?= (?:the )?(?:each|every|\d|year|financial|months?)\b)).*/iu;

/** "Local education authorities" are who spends, and not what on. */
const BODIES = /\b(authorities|councils|boroughs|districts|counties|forces|trusts|boards)$/i;

/** The service that the sheet or a title names; null where neither names any. */
export function serviceNamed({ titles, sheet }: Around): ServiceNamed | null {
  const own = withoutTableWords(sheet);
  const isOwn = own.length >= SHORTEST && own === sheet.trim() && !isAgencyName(sheet);
  const isTitled = titles.some((title) => nameKey(beforeSign(title)) === nameKey(sheet));
  if (isTitled && own.length >= SHORTEST && !isAgencyName(sheet))
    return { source: { from: "sheet", value: sheet }, isSure: true };
  const named = titles.flatMap(subjectsOf);
  const both = isOwn ? named.find((name) => nameKey(name).startsWith(nameKey(own))) : undefined;
  if (both !== undefined) return { source: { from: "fixed", value: both }, isSure: true };
  if (isOwn && isServiceName(sheet)) return { source: { from: "sheet", value: sheet }, isSure: true };
  const first = named.find(
    (name) => (isServiceName(name) || / services?$/i.test(name)) && !isAgencyName(name) && !BODIES.test(name),
  );
  if (first === undefined) return null;
  const isSure = first.split(" ").length <= MOST_WORDS;
  return { source: { from: "fixed", value: first }, isSure };
}

/** "Libraries" of "Libraries: budget 2024/25". */
function beforeSign(title: string): string {
  return title.split(/:\s|\s[-–—]\s/u)[0] ?? "";
}

/** What a title may say that all is spent on, what is surest first. */
function subjectsOf(title: string): readonly string[] {
  const on = SPENT_ON.exec(title)?.[1];
  const before = beforeSign(title);
  return (on === undefined ? [before, title] : [on, before])
    .map((text) => text.split(BEHIND)[0]!.replace(/£\S*/g, " ").trim())
    .map((text) => {
      const name = trimmedOfTableWords(text);
      return / services?$/i.test(text) && name !== "" ? text.slice(text.indexOf(name)) : name;
    })
    .map((text) => text.replace(/^(?:all|our|your|each|every|what)\b ?/i, "").trim())
    .filter(
      (text) =>
        text.length >= SHORTEST &&
        text.length <= LONGEST &&
        !/\b(did|do|does|is|are|was|were|will|what|how)\b/i.test(text),
    );
}
