import { isMapping, sources } from "../../reading";
import type { FoundTable } from "../../reading";
import { texts } from "../texts";
import type { Choice } from "./choice-field";

/** Longer titles are sentences, of which the beginning tells enough. */
const LONGEST_TITLE = 70;
const LONGEST_HEADINGS = 110;

/** A table as lists of tables show it: what it is called and where it is, what it reads as, its size and its headings. */
export function tableChoice(table: FoundTable): Choice {
  const { title, label, headings, place } = table;
  const where = place.kind === "range" ? place.reference : label;
  const named = headings.map((heading) => heading.trim()).filter((heading) => heading !== "");
  return {
    key: place.reference,
    text: title === "" ? label : texts.tables.titled(cut(title, LONGEST_TITLE), where),
    note: [
      likeliness(table),
      texts.tables.rows(table.rowCount),
      ...(table.isHidden ? [texts.tables.hidden] : []),
      ...(named.length > 0 ? [texts.tables.headings(cut(named.join(", "), LONGEST_HEADINGS))] : []),
    ].join(" · "),
  };
}

/** Whether each word that is searched for is in the table's title, headings, names or place. */
export function isFoundBy(search: string): (table: FoundTable) => boolean {
  const words = search.toLowerCase().split(/\s+/);
  return ({ title, label, sheet, headings }) => {
    const text = [title, label, sheet, ...headings].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

function likeliness({ understood, proposals, headings }: FoundTable): string {
  if (understood === null) return texts.tables.empty;
  // Spending added up by name, on a sheet of ours.
  if (isMapping(headings)) return texts.tables.readsAs.spend;
  if (understood.kind === "other") return otherKind(understood.takenFor, proposals);
  const isOpen = understood.asks.some(({ first }) => first === null);
  return `${texts.tables.readsAs[understood.kind]}${isOpen ? texts.tables.withQuestions : ""}`;
}

/** A table that is no spending, grants or property: the source that it fits all the same, or else what it is taken for. */
function otherKind(takenFor: string | null, proposals: FoundTable["proposals"]): string {
  const fits = Object.entries(sources).find(([kind]) => (proposals[kind] ?? null) !== null);
  if (fits !== undefined) return texts.tables.fits(fits[1].title);
  return takenFor === null ? texts.tables.readsAs.other : texts.tables.takenFor(takenFor);
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
