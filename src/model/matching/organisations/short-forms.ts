/**
 * How names of organisations are written short: figures of language, dated and sourced as other parameters are. Nothing here
 * decides a match; it only makes two spellings of one word the same word.
 */

/**
 * Legal forms at the end of a name, by the words that say them; each kind of body is one form. Read on 2026-11-29 in the Company,
 * Limited Liability Partnership and Business (Names and Trading Disclosures) Regulations 2015 (SI 2015/17), schedule 2
 * (legislation.gov.uk); charitable incorporated organisations are the Charities Act 2011's, part 11, from memory.
 */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map([
  ["ltd", "limited"],
  ["limited", "limited"],
  ["cyf", "limited"],
  ["cyfyngedig", "limited"],
  ["unlimited", "unlimited"],
  ["anghyfyngedig", "unlimited"],
  ["public limited company", "public"],
  ["plc", "public"],
  ["cwmni cyfyngedig cyhoeddus", "public"],
  ["ccc", "public"],
  ["community interest company", "community interest"],
  ["cic", "community interest"],
  ["cwmni buddiant cymunedol", "community interest"],
  ["cbc", "community interest"],
  ["limited liability partnership", "partnership"],
  ["llp", "partnership"],
  ["partneriaeth atebolrwydd cyfyngedig", "partnership"],
  ["pac", "partnership"],
  ["limited partnership", "partnership"],
  ["lp", "partnership"],
  ["charitable incorporated organisation", "charity"],
  ["cio", "charity"],
  ["registered charity", "charity"],
  ["inc", "foreign"],
  ["incorporated", "foreign"],
  ["gmbh", "foreign"],
  ["bv", "foreign"],
  ["sarl", "foreign"],
  ["llc", "foreign"],
]);

/**
 * Words cut short, written out. Those of the payments over £500 that Manchester and Salford published for July to September 2020
 * (read on 2026-11-29, Open Government Licence), with the usual short forms of the same kinds of words.
 */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["acad", "academy"],
  ["accom", "accommodation"],
  ["assoc", "association"],
  ["assocs", "associates"],
  ["ass", "association"],
  ["assn", "association"],
  ["auth", "authority"],
  ["bldg", "building"],
  ["bros", "brothers"],
  ["cent", "centre"],
  ["center", "centre"],
  ["ctr", "centre"],
  ["comm", "community"],
  ["comms", "communications"],
  ["constr", "construction"],
  ["corp", "corporation"],
  ["dept", "department"],
  ["dev", "development"],
  ["devt", "development"],
  ["educ", "education"],
  ["elec", "electrical"],
  ["eng", "engineering"],
  ["engrs", "engineers"],
  ["env", "environmental"],
  ["equip", "equipment"],
  ["fdn", "foundation"],
  ["fed", "federation"],
  ["gp", "group"],
  ["grp", "group"],
  ["gt", "greater"],
  ["gtr", "greater"],
  ["hosp", "hospital"],
  ["inst", "institute"],
  ["intl", "international"],
  ["int", "international"],
  ["lab", "laboratory"],
  ["lancs", "lancashire"],
  ["mcr", "manchester"],
  ["mfg", "manufacturing"],
  ["mgmt", "management"],
  ["mgt", "management"],
  ["mngt", "management"],
  ["metro", "metropolitan"],
  ["nat", "national"],
  ["natl", "national"],
  ["nw", "northwest"],
  ["org", "organisation"],
  ["organization", "organisation"],
  ["ptnrs", "partners"],
  ["ptnrship", "partnership"],
  ["prim", "primary"],
  ["prof", "professional"],
  ["rd", "road"],
  ["sch", "school"],
  ["serv", "services"],
  ["servs", "services"],
  ["soc", "society"],
  ["solns", "solutions"],
  ["sols", "solicitors"],
  ["saint", "st"],
  ["svc", "services"],
  ["svcs", "services"],
  ["tech", "technology"],
  ["trans", "transport"],
  ["uni", "university"],
  ["univ", "university"],
]);

/**
 * What kinds of public bodies are called, in full and short, and what is read for each: a district's council is "metropolitan borough", "borough"
 * or plainly "council", and NHS bodies are named with their kind or its letters (Local Government Act 1972, Health and Social Care Act 2012,
 * Health and Care Act 2022; kinds from memory, 2026-11-29). City and county councils stay what they are: a county and its city share a name.
 */
export const PUBLIC_BODIES: readonly (readonly [written: string, read: string])[] = [
  ["metropolitan borough council", "council"],
  ["metropolitan district council", "council"],
  ["metropolitan borough", "council"],
  ["met borough council", "council"],
  ["borough council", "council"],
  ["district council", "council"],
  ["london borough", "council"],
  ["mbc", "council"],
  ["mdc", "council"],
  ["nhs foundation trust", "foundation trust"],
  ["nhs ft", "foundation trust"],
  ["nhs trust", "trust"],
  ["ccg", "clinical commissioning group"],
  ["nhs ccg", "clinical commissioning group"],
  ["icb", "integrated care board"],
  ["nhs icb", "integrated care board"],
];

/** Those of which "NHS" may stand in front of the place, or nowhere. */
export const NHS_BODIES: readonly string[] = ["clinical commissioning group", "integrated care board"];

/** Manchester as its councils write it with a stroke. */
export const WITH_STROKES: readonly (readonly [RegExp, string])[] = [
  [/\bm\s?\/\s?cr?\b/g, "manchester"],
  [/\bt\s?\/\s?as?\b/g, " trading as "],
  [/\bc\s?\/\s?o\b/g, " care of "],
  [/\bc of e\b/g, "ce"],
];

/** Words that say nothing of who it is. "Company" and "co" are here: they are left out and put in freely. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  "an",
  "and",
  "at",
  "by",
  "co",
  "com",
  "company",
  "for",
  "in",
  "of",
  "on",
  "org",
  "the",
  "to",
  "uk",
  "www",
]);
