import type { Seen } from "../arrangement";

/** "Rough Sleeping Initiative" of "Rough Sleeping Initiative 2022-25: allocations"; null where the titles name no grant. */
export function grantInTitle({ around: { titles } }: Seen): string | null {
  const [named] = titles
    .filter((text) => /^\p{Lu}/u.test(text) && text.length <= 120)
    .map(withoutWordsOfGrants)
    .filter((text) => text.length >= 6);
  return named ?? null;
}

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
