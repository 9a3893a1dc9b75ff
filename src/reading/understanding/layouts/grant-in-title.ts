import { textAt } from "../../shape";
import { labelsOf, SURE } from "../arrangement";
import type { Seen } from "../arrangement";
import { namesRole } from "../vocabulary";

/** The grant that a column of grants names in every row; null where none does. */
export function grantInEveryRow(seen: Seen): string | null {
  const only = labelsOf(seen).find(
    ({ heading, distinct, filled }) =>
      distinct === 1 && filled === seen.rows.length && namesRole(heading, "grant") >= SURE,
  );
  return only === undefined ? null : textAt(seen.grid, seen.rows[0]!, only.column);
}

/** "Rough Sleeping Initiative" of "Rough Sleeping Initiative 2022-25: allocations", or what a sheet of allocations is called; null where nothing names a grant. */
export function grantInTitle({ around: { titles, sheet } }: Seen): string | null {
  const [named] = titles
    .filter((text) => /^\p{Lu}/u.test(text) && text.length <= 120)
    .map(withoutWordsOfGrants)
    .filter((text) => text.length >= 6);
  if (named !== undefined) return named;
  const besides = sheet.replace(KIND_OF_SHEET, " ").trim();
  return besides !== sheet.trim() && /\p{L}{3}/u.test(besides) ? sheet : null;
}

/** What a sheet may be called that lists grants of any name. */
const KIND_OF_SHEET = /\b(grants?|allocations?|awards?|fund(s|ing)?|list|register|data|table|sheet)\b/gi;

/** A title without the words of all lists of grants. */
function withoutWordsOfGrants(text: string): string {
  return (
    text
      .replace(/\bannex(e)? \w{1,2}\b|\bgrant payments?\b|\(no\.? [^)]*\)/gi, " ")
      .replace(
        /\b(final|provisional|indicative|allocations?|determinations?|settlement|awards?|by (local )?authorit(y|ies)|local authority|financial year)\b/gi,
        " ",
      )
      .replace(/\(?\b(19|20)\d\d\s*(([-/–]|to)\s*(\d\d)?\d\d)?\b\)?|£\S*/g, " ")
      .replace(/\s+/g, " ")
      // "to councils" of "Household Support Fund: allocations to councils".
      .replace(
        /[\s:,–-]*\b(to|for|by|of)( (all|each|every|local|the|english|welsh))* (councils?|authorit(y|ies)|trusts?|forces?|bodies|recipients?|partners?|areas?|regions?|districts?|boroughs?|icbs?)\s*$/i,
        "",
      )
      .replace(/^[\s:,)–-]+|[\s:,(–-]+$/g, "")
  );
}
