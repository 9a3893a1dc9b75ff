/** Drawn as nothing: soft hyphens, spaces without width, joiners, marks of direction, and which picture a sign is drawn with. */
const UNSEEN =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;

/** Letters that print and fonts run together ("\ufb01" for "fi"), dots that are one sign, and letters and signs of full width. */
const DRAWN_OTHERWISE = /[\u2025\u2026\ufb00-\ufb06\uff01-\uff5e]/g;

const APOSTROPHES = /[\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u2018-\u201b\u2032\u2035]/g;
const QUOTES = /[\u201c-\u201f\u2033\u2036]/g;

/** Hyphens that break or do not, dashes of any length, and the sign for minus. */
const HYPHENS = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63]/g;

/** Blanks that are not one space. */
const GAP = /[^\S ]|  /;

/** A name that is written with nothing but plain signs, as most are; no grave accent, which some type for an apostrophe. */
const PLAIN = /^[ -_a-~]*$/;

/**
 * A name as it is kept and shown: without what cannot be seen, nothing blank around it, every run of blanks inside it (spaces that do
 * not break, thin spaces and line breaks too, which look the same as a space) one space, an accent in one sign with its letter.
 */
export function tidyName(name: string): string {
  const seen = PLAIN.test(name) ? name : name.replace(UNSEEN, "").normalize("NFC");
  return withoutGaps(seen);
}

/**
 * What all spellings of one name have in common. Names that look the same, or are read out the same, are one name everywhere: blanks,
 * capitals, "&" and "and", apostrophes, quotation marks, hyphens and dashes of any kind, accents written in one sign or in two, and
 * signs that cannot be seen make no difference.
 */
export function nameKey(name: string): string {
  const plain = PLAIN.test(name) ? name : plainly(name);
  const written = plain.includes("&") ? plain.replaceAll("&", " and ") : plain;
  return withoutGaps(written).toLowerCase();
}

/** Whether a text shows nothing: no sign in it, or only blanks and signs that cannot be seen. */
export function saysNothing(text: string): boolean {
  return text.trim() === "" || (!PLAIN.test(text) && tidyName(text) === "");
}

/** Looks figures up by name as `nameKey` matches names. */
export function byName<Figure>(
  figures: Readonly<Record<string, Figure>>,
): (name: string) => Figure | undefined {
  const byKey = new Map(Object.entries(figures).map(([name, figure]) => [nameKey(name), figure]));
  return (name) => byKey.get(nameKey(name));
}

/** Most names have no gaps, and looking for one is quicker than making the name anew. */
function withoutGaps(name: string): string {
  const trimmed = name.trim();
  return GAP.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed;
}

/** The name with plain signs for all that look like them. Accents stay: with another one it is another name. */
function plainly(name: string): string {
  return (
    name
      // First: one may part a letter from its accent.
      .replace(UNSEEN, "")
      .normalize("NFC")
      .replace(DRAWN_OTHERWISE, (sign) => sign.normalize("NFKC"))
      .replace(APOSTROPHES, "'")
      .replace(QUOTES, '"')
      .replace(HYPHENS, "-")
      // Small letters of some capitals are written in two signs, which may join with what follows.
      .toLowerCase()
      .normalize("NFC")
  );
}
