import { classOf, plainYears, yearOfSixDigits } from "../../figures";
import { plainHeading } from "../../heading-words";
import { isPlace, isRegion } from "./places";
import { COUNCILS_IN_SHORT, DEPARTMENTS_IN_SHORT, anyOf } from "../../vocabulary";

/** What public bodies are called: the last word of their names, or the last but what tells which of them it is. */
const NOUN = String.raw`council|borough|nhs|trust|police|constabulary|fire( (and|&) rescue)?|icb|ics|ccg|pct|sha|rha|lhb|authority|university|college|combined|pcc|county|hospital|foundation|agency|commissioner|${COUNCILS_IN_SHORT}|housing association|jobcentre|probation|ambulance|town hall|(partnership|health|drainage|burial|care) board|body|brigade|force|ft`;
const KIND_OF_TRUST = String.raw`nhs|foundation|trust|council|police|fire|hospitals?|university|health|teaching|care|ambulance|authority|commissioner|board|force|brigade|college|agency|ua|mbc|ft|plus`;
/** "Bolton Council", "Police and Crime Commissioner for Kent", "Trust 2": the noun ends the name. "Fire prevention" and "Body worn video" are called after it only. */
const ENDS_IN_NOUN = new RegExp(
  String.raw`\b(${NOUN})(?=\W*$|\s*[([,;:/£–—-]|( (of|for)\b.*| \p{Lu}| \d{1,3})(\W*$|\s*[(£[])|(?<=police|fire|rescue|ambulance|probation) service\b|( (${KIND_OF_TRUST}))+\W*$)`,
  "iu",
);
const IS_NOUN = new RegExp(String.raw`^(${NOUN})$`, "i");
/** What no other name holds, wherever it stands. */
const STRONG = anyOf(
  DEPARTMENTS_IN_SHORT,
  String.raw`ua|mbc|gmca|tfgm|gmp|jobcentre|ministry|department (for|of)|police scotland|nhs \S*(england|scotland|wales)|nhs .*provider|university of|university hospitals?|college of`,
);
const BEGINS_WITH = /^(?:the )?(nhs|county|city of|borough of|police|fire) (.+)$/i;

/** Whether a name is only a public body's. */
function isOfBody(name: string): boolean {
  if (STRONG.test(name) || ENDS_IN_NOUN.test(name)) return true;
  const [, , rest = ""] = BEGINS_WITH.exec(name) ?? [];
  const words = name.split(/\s+/);
  // "Kent Police fleet": the place tells whose police it is.
  const at = words.findIndex((word, index) => index > 0 && IS_NOUN.test(word));
  return (
    isPlace(rest) || /^NHS \p{Lu}{2,6}$/u.test(name) || (at > 0 && isPlace(words.slice(0, at).join(" ")))
  );
}

/** Names that public services go by. */
const SERVICE_NAME =
  /\b(adults?|children'?s?|older people|social care|education|schools?|early years|libraries|museums?|parks?|leisure|sport|culture|highways?|roads?|transport|waste|recycling|refuse|street cleaning|housing|homelessness|planning|building control|environmental health|public health|health|nursing|mental health|community|policing|crime|fire (safety|prevention|and rescue)|youth|probation|learning disabilit(y|ies)|fostering|safeguarding|regeneration|economic development|benefits|corporate|central services|acute|primary care|ambulance|flood|coast|cemeteries|licensing|parking|car parks?|domestic abuse|substance misuse|early help|custody|community safety|rough sleeping|(troubled|supporting) families|tourism|protection|prevention|emergency response|investigations|intelligence|forensics?|maternity|prescribing|continuing (health ?)?care|urgent care)\b/i;

/** More words are a sentence. */
const MOST_WORDS = 9;

const MONTH =
  /^(\d{1,2} )?(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b[\s'-]*\d{0,4}(\s*\(?(a|f|b|act(ual)?s?|forecast|f'?cast|fcst|est(imate)?|bud(get)?)\.?\)?)?$|^(period|p|month|m)\s?\d{1,2}$|^(q|quarter )[1-4]\b/i;

const BEFORE =
  /^\W*(all )?(prior|previous|earlier|past) years?\b|^\W*((spend|spent|expenditure|actuals?) )?(up )?to (31(st)? march|31[/.]0?3[/.])|^pre[- ]?(19|20)\d\d/i;
const AFTER =
  /^\W*(future|later|subsequent|following|remaining) years?\b|\b(onwards|thereafter|beyond)\b|^\W*((19|20)\d\d[-/]?\d*|\d\d[-/]\d\d) ?\+/i;
/** What all years before, or after, those named sort as. */
export const YEARS_BEFORE = "0000";
export const YEARS_AFTER = "9999";

/** "30/04/2024": the month that a day ends or begins. */
const DAY = /^(?:0?1|2[89]|3[01])[/.](0?[1-9]|1[0-2])[/.](20\d\d)$/;

/** "31 March 2024", "Year ended 31 March 2024". */
const YEAR_END =
  /^(?:years? (?:ended|ending|to) )?(?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9}\.? ((?:19|20)\d\d)$/;

/** How the money of a year is measured: "Proposed net budget 2025/26". */
const MEASURED =
  /\b(net|gross|base|original|revised|latest|current|proposed|approved|adopted|agreed|draft|final|working|provisional|indicative|illustrative|outlook|projected|projections?|actuals?|budget(ed)?|estimated?|estimates|forecasts?|outturn|probable|expected|plans?|planned|lev(?:y|ies)|precepts?|(as )?(re-?stated|re-?based|reported|published)|(un)?audited|spend(ing)?|expenditure|costs?|allocations?\d?|awards?|grants?|income( and (credits|receipts))?|adjusted|formula|recurrent|running|total (?=estimated|expenditure|spend|budget|cost|net|gross)|(last|current|this|next|coming) year)\b/g;

/** A unit beside a year: "£m 2023-24", "2024-25 (£ thousand)", "2024-25 in thousands of pounds". */
const UNIT =
  /[([]£[^)\]]*[)\]]|£ ?\([^)]*\)|£ ?(?!(?:19|20)\d\d)['’]?\w*(?:['’]s)?( (thousands?|millions?|billions?)\b)?|\b(in )?(thousands?|millions?|billions?)( of)? pounds\b|\bin pounds\b/g;

/** The sign of a footnote at a year: "2000–01¹", "*1984–85". */
const MARKED = /^[*†‡§¶]+ ?|[¹²³⁰⁴-⁹*†‡§¶]+$/gu;

/** The year a heading is about, as figures that sort: "2024/25" of "2024/25 Budget"; null where it is about none. */
export function yearIn(heading: string): string | null {
  if (BEFORE.test(heading)) return YEARS_BEFORE;
  if (AFTER.test(heading)) return YEARS_AFTER;
  const ofSixDigits = yearOfSixDigits(heading);
  if (ofSixDigits !== null) return ofSixDigits;
  const text = plainHeading(plainYears(heading.trim().replace(MARKED, "")))
    .replace(UNIT, " ")
    .replace(/\b((?:19|20)\d\d) to (?:19|20)?(\d\d)\b/g, "$1-$2")
    .replace(/[([](\d|note \d|(as )?(re-?stated|re-?based|(un)?audited|draft|provisional)[^)\]]*)[)\]]/g, " ")
    .replace(/[\s,;:]+$/, "")
    .trim();
  const alone =
    classOf(text, "General") === "year" ? text : text.replace(MEASURED, " ").replace(/\s+/g, " ").trim();
  if (classOf(alone, "General") !== "year") return YEAR_END.exec(text)?.[1] ?? DAY.exec(text)?.[2] ?? null;
  return /(19|20)\d\d/.exec(text)?.[0] ?? /\d\d/.exec(text)?.[0].padStart(4, "20") ?? null;
}

/** "Isca Academy", "St James School", "North East CA": the last word tells of a body, where a name is before it. */
const ENDS_AS_BODY =
  /^\p{Lu}\S* (.*\b)?(Academy|School|Campus|C?CA|MCA|FRS|FRA|OPCC|[Uu]HB|[Tt]HB|HSCT|HSCP|IJB)$/u;
/** "Fife HB"; what is paid as housing benefit ("Rent rebates HB") is written small. */
const HEALTH_BOARD = /^(\p{Lu}\S* |and |& ){1,5}HB$/u;
/** "Primary School" and "Special School" are kinds of schools. */
const KIND_OF_SCHOOL =
  /^(primary|secondary|special|high|middle|nursery|infant|junior|community|maintained) /i;

/** Who works for a body, and what they are paid: "Police officers". */
const POSTS = /\b(officers?|staff(ing)?|pensions?|pcsos?|overtime|pay)( \(.*\)| £\S*)?$/i;

export function isAgencyName(name: string): boolean {
  // It pays for what a council spends, and is none.
  if (/^council tax\b/i.test(name)) return false;
  const isOfPosts = POSTS.test(name) && !/^department (for|of) /i.test(name);
  if (name.split(" ").length > MOST_WORDS || isOfPosts) return isPlace(name);
  const endsSo = (ENDS_AS_BODY.test(name) && !KIND_OF_SCHOOL.test(name)) || HEALTH_BOARD.test(name);
  return isOfBody(name) || endsSo || isPlace(name);
}

const WIDER =
  /\b(sha|rha|(strategic|regional) health authority)\b|^(england|england and wales|great britain|united kingdom|uk|gb)$/i;
const WITHIN = /\b(pct|dha|(primary care|nhs) trust|district health authority)\b/i;

/** A country or the health authority of a region, and those within it, whose money is in theirs; null for any other body. */
export function tierOf(name: string): "wider" | "within" | null {
  if (WIDER.test(name.trim())) return "wider";
  return WITHIN.test(name) || isRegion(name.replace(/\(.*?\)/g, "").trim()) ? "within" : null;
}

/** What a body has several of, however they are called: "Station", "Ward", "School". */
export function namesPartOfBody(heading: string): boolean {
  return /^((fire|police) )?(wards?|stations?|sites?|schools?|localit(y|ies)|neighbourhoods?|teams?|centres?|(care )?homes?|buildings?|beats?|hospital sites?|librar(y|ies)|depots?|cost cent(re|er)s?)( name| served| attended)?$/.test(
    plainHeading(heading),
  );
}

export function isServiceName(name: string): boolean {
  return SERVICE_NAME.test(name) && name.split(" ").length <= MOST_WORDS;
}

/** The same month of different years: ends of years, and no months of one. */
export function areYearEnds(headings: readonly string[]): boolean {
  const days = headings.map((heading) => DAY.exec(heading.trim()));
  const months = new Set(
    headings.map((heading, at) => days[at]?.[1] ?? /[a-z]{3}/i.exec(heading)?.[0].toLowerCase()),
  );
  const years = new Set(headings.map((heading, at) => days[at]?.[2] ?? yearIn(heading)));
  return headings.length > 1 && months.size === 1 && !years.has(null) && years.size === headings.length;
}

export function isMonth(heading: string): boolean {
  const text = heading.replace(UNIT, " ").trim();
  return MONTH.test(text) || DAY.test(text);
}

/** Whether a column holds what is said about its rows, which names nothing. */
export function isRemark(heading: string): boolean {
  return /^(officer'?s? |further |other )?(comments?|notes?|remarks?|explanations?|commentary|assumptions)\b/i.test(
    heading.trim(),
  );
}

/** Whether a column holds who answers for its rows: "Budget manager", "Head of service". */
export function namesPerson(heading: string): boolean {
  return /\b(managers?|officers?|(budget|cost cent(re|er)|portfolio) holders?|heads? of service|directors?|accountants?|business partners?|(cabinet|lead) members?|councillor|contacts?|sponsors?|(approved|authori[sz]ed|prepared) by)\b(?!.*\b(organi[sz]ation|body|agency|council|authority|department|directorate|service)\b)/.test(
    plainHeading(heading),
  );
}
