/**
 * Words of finance tables that councils, health boards and police of Wales write in Welsh, alone or beside the English. Order matters: what
 * is said in two words comes first.
 */
const WORDS: readonly (readonly [welsh: string, english: string])[] = [
  ["gwariant gros", "gross expenditure"],
  ["gwariant net", "net expenditure"],
  ["cyllideb gros", "gross budget"],
  ["cyllideb net", "net budget"],
  ["cyfanswm gwariant", "total expenditure"],
  ["cyfanswm incwm", "total income"],
  ["is-gyfanswm", "subtotal"],
  ["cyfanswm", "total"],
  ["gwariant", "expenditure"],
  ["incwm", "income"],
  ["cyllideb", "budget"],
  ["alldro", "outturn"],
  ["rhagolwg", "forecast"],
  ["gwirioneddol", "actual"],
  ["swm", "amount"],
  ["gwasanaethau", "services"],
  ["gwasanaeth", "service"],
  ["cyfarwyddiaeth", "directorate"],
  ["cyngor", "council"],
  ["awdurdod", "authority"],
];

const ENGLISH = new Map(WORDS);
const ANY = new RegExp(String.raw`(?<![\p{L}-])(${WORDS.map(([welsh]) => welsh).join("|")})(?!\p{L})`, "gu");

const BODY =
  /^(?:Cyngor(?: (?:Sir|Bwrdeistref Sirol|Bwrdeistref|Dinas|Tref|Cymuned))*|Heddlu|Bwrdd Iechyd(?: Prifysgol)?|Awdurdod Tân(?: ac Achub)?)(?: \p{Lu}[\p{L}'’-]*)+/u;

/** A key of a name with the Welsh words of tables in English: "gwariant gros" is "gross expenditure". */
export function inEnglish(key: string): string {
  return key.replace(ANY, (welsh) => ENGLISH.get(welsh) ?? welsh);
}

/** Whether a text has Welsh words of tables, of which "gros" and "net" alone tell nothing. */
export function isWelsh(text: string): boolean {
  return text.toLowerCase().search(ANY) !== -1;
}

/** "Cyngor Sir Ceredigion" of "Cyngor Sir Ceredigion: cyllideb"; null where a text does not begin with a body of Wales by its own name. */
export function bodyInWelsh(text: string): string | null {
  return BODY.exec(text)?.[0] ?? null;
}
