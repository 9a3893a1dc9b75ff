import { nameKey } from "../../../model/names";
import {
  isAgencyName,
  isPlace,
  isServiceName,
  isTableWord,
  trimmedOfTableWords,
  untilTableWord,
} from "../words";
import { bodyInWelsh } from "../../welsh";
import {
  ENDS_SO,
  ENDS_AS_NAME,
  BEGINS_SO,
  OF_PLACE,
  AS_NAME,
  THEME,
  COUNTRY,
  BY_LETTER,
  SHORT,
} from "./body-forms";
import { isArea, placeAtEnd } from "./place-in-title";
import { fromName, KIND_WORD } from "./from-name";
import { isKindAlone, namesKindsOnly } from "../../vocabulary";

/** Texts about bodies that are not those whose table it is. */
const OF_OTHERS =
  /\b(sources?|published|prepared|produced|contact|contributions? (from|to|by)|grants? (from|to)|payments? (to|from)|paid (to|by|from)|funded by|provided by|received from|recharged? to|copyright|excluding|excludes?|includes?|including|see|e\.g|such as)\b|^notes?\b|©/i;

/** "Local authority: Exampleshire", or "Authority" in the cell before the name. */
const LABEL =
  /^(name of )?(the )?(your )?(selected )?(reporting )?(local authority|authority|billing authority|council|organi[sz]ation|(public )?body|agency|police force|force( area)?|(nhs )?trust|entity|icb|integrated care board|ccg|employer|institution|provider trust|lead authority|partner|force|service name|company code|fire authority|fire (and|&) rescue (service|authority)|health board|health and wellbeing board|hwb|la)( name)?( \(.*\))?\s*$/i;

const LONGEST = 200;

/** What a cell before a name says that the name is of: an authority, a trust. */
export function labelsBody(text: string): boolean {
  return LABEL.test(text.trim().replace(/\s*[:–—-]\s*$/, ""));
}

/** The body named behind a label in one text: "Exampleshire" of "Local authority: Exampleshire"; null where there is none. */
export function bodyLabelled(text: string): string | null {
  const [, label = "", name = ""] = /^([^:]{2,60}):\s*(\S.*)$/u.exec(text.trim()) ?? [];
  return labelsBody(label) && mayBeName(name) ? withoutCode(name) : null;
}

/** Whether a text behind such a label may be a name. */
export function mayBeName(text: string): boolean {
  const name = withoutCode(text);
  return (
    /^\p{Lu}/u.test(name) &&
    (name === text.trim() || bodiesIn(name).length > 0) &&
    text.length <= 80 &&
    !/^(select|enter|choose|please|yes|no|n\/a)\b/i.test(text)
  );
}

/** "Marrick MBC" of "2000 Marrick MBC". */
export function withoutCode(text: string): string {
  return text.trim().replace(/^\d{2,6}\s+(?=\p{Lu})/u, "");
}

/**
 * Whether a text names a body, as a title does and the heading of a column of bodies does not: "Bolton Council, budget". A name without a place that is
 * known ("Oakham Town Council") is one only where the names below it are no bodies.
 */
export function namesOneBody(text: string, isOverBodies: () => boolean): boolean {
  const isKind = (word: string) => KIND_WORD.test(word);
  const names = bodiesIn(text);
  const isOfPlace = names.some((name) =>
    isPlace(
      name
        .split(/\s+/)
        .filter((word) => !isKind(word))
        .join(" "),
    ),
  );
  const isWhole = ENDS_AS_NAME.test(text.trim()) && names.some((name) => nameKey(name) === nameKey(text));
  return isOfPlace || (isWhole && !isOverBodies());
}

/** The public bodies that a text is about, as it names them. */
export function bodiesIn(text: string): readonly string[] {
  if (text.length > LONGEST || OF_OTHERS.test(text)) return [];
  const found = new Map<string, string>();
  for (const part of text.split(/\s+[-–—|/]+\s+|[:;,|()\n]|\s+–|–\s+/u)) {
    for (const name of namesIn(part.trim())) found.set(nameKey(name), name);
  }
  // A body may be named in two languages.
  const names = [...found].filter(([, name]) => found.size === 1 || bodyInWelsh(name) === null);
  // "Bolton" is in "Bolton Council".
  return (names.length > 0 ? names : [...found])
    .filter(([key]) => ![...found.keys()].some((other) => other !== key && other.includes(key)))
    .map(([, name]) => name);
}

function namesIn(written: string): readonly string[] {
  if (written === "") return [];
  const part = /\p{Ll}/u.test(written) ? written : inSmallLetters(written);
  const trimmed = trimmedOfTableWords(part);
  if (isPlace(trimmed) && !isArea(trimmed)) return [trimmed];
  const ending = [...part.matchAll(ENDS_SO)].map(([, name = ""]) => fromName(name));
  // "University Statement of ..." is a title of a table.
  const ofPlace = [...part.matchAll(OF_PLACE)]
    .filter(([all, , place = ""]) => isOrBeginsWithPlace(untilTableWord(place)) || isAlone(part, all, place))
    .map(([, name = ""]) => untilTableWord(name));
  const beginning = [...part.matchAll(BEGINS_SO)]
    .map(([, name = ""]) => untilTableWord(name))
    .filter((name) => !isTableWord(name.split(" ")[1] ?? ""))
    .concat(ofPlace);
  const lettered = [...part.matchAll(BY_LETTER)].map(([, name = ""]) => name);
  const short = SHORT.exec(part)?.[1];
  const found = [...lettered, ...ending, ...beginning, ...(short === undefined ? [] : [short])].filter(
    (name) => (name.includes(" ") ? !namesKindsOnly(name) : name === short),
  );
  const welsh = bodyInWelsh(part);
  if (found.length === 0 && welsh !== null) return [welsh];
  // What is left of "Police objective analysis" is none.
  const isRest = trimmed !== part && namesKindsOnly(trimmed);
  const isName =
    !isKindAlone(trimmed) &&
    !isRest &&
    AS_NAME.test(trimmed) &&
    isAgencyName(trimmed) &&
    !hasTableWord(trimmed);
  if (found.length > 0) return found;
  const place = isName ? trimmed : placeAtEnd(part);
  return place === null ? [] : [place];
}

/** "City of Cedarville", with nothing beside it: a place that is not known. */
function isAlone(part: string, name: string, place: string): boolean {
  return part === name && !name.startsWith("County ") && !isServiceName(place) && !THEME.test(place);
}

function hasTableWord(name: string): boolean {
  return name.split(" ").some(isTableWord);
}

function isOrBeginsWithPlace(name: string): boolean {
  const words = name.split(" ");
  return COUNTRY.test(name) || words.some((_, at) => isPlace(words.slice(0, at + 1).join(" ")));
}

/** "London Borough of Islington" of a title in capitals; short words of capitals stay. */
function inSmallLetters(title: string): string {
  return title.replace(/\p{Lu}{2,}/gu, (word) =>
    /^(OF|AND|THE|UPON|ON|IN|FOR)$/.test(word)
      ? word.toLowerCase()
      : word.length < 4
        ? word
        : word[0]! + word.slice(1).toLowerCase(),
  );
}
