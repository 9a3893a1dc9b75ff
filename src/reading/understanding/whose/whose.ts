import { nameKey } from "../../../model/names";
import { filledIn, textAt } from "../../shape";
import type { Grid } from "../../shape";
import { bodiesIn, namesOneBody } from "./body-name";
import { distinct, labelledIn } from "./covers";
import type { Cover } from "./covers";
import { proposed } from "./proposed";
import {
  trimmedOfTableWords,
  withoutTableWords,
  isAgencyName,
  isMonth,
  isServiceName,
  isPlace,
} from "../words";
import { isKindAlone } from "../../vocabulary";

/** The body whose table it is by what is written around the table. */
export interface Whose {
  readonly name: string;
  readonly from: "above" | "sheet" | "cover" | "file";
  /** The sheet of the cover. */
  readonly at: string;
  /** True for a place that a title only mentions: "Placements tracker Swindon". */
  readonly isMentioned?: boolean;
}

/** What is known of whose a table is: the body that it surely is, or one to propose; null where there is neither. */
export interface KnownWhose {
  readonly sure: Whose | null;
  readonly likely: string | null;
}

/** Where the name of a body is looked for. */
export interface LookedAt {
  /** The first row of the table. */
  readonly row: number;
  /** The first row above it that is of no other table. */
  readonly from: number;
  /** The first row of the first table of the sheet. */
  readonly top: number;
  readonly titles: readonly string[];
  /** The texts below the table: "Compiled by Finance, Fylde Borough Council". */
  readonly below: readonly string[];
  /** Rows of headings above the names of the columns, which may hold a title as well. */
  readonly groups: readonly number[];
  /** The heading of the first column, which may be a title too. */
  readonly corner: string;
  /** The names below that heading are those of bodies. */
  readonly isOverBodies: boolean;
  readonly fileName: string;
  readonly covers: readonly Cover[];
}

/** Rows at the top of a sheet where its title is. */
const TOP_ROWS = 8;
/**
 * Whose table it is: named by the sheet, or in a title or a note above it or at the top of its sheet, on a cover sheet, or by the file, the
 * nearest first. Where two bodies are named at once, neither is sure.
 */
export function whoseTable(grid: Grid, look: LookedAt): KnownWhose {
  const { sheet } = grid;
  const { titles, fileName, covers } = look;
  const labelled = labelledAbove(grid, look);
  // What is right above the first table is its title alone, where this table has one of its own.
  const isTitled = look.row > look.top && titles.length > 0;
  const texts = [...titles, ...topTexts(grid, isTitled ? look.top - 1 : look.top)];
  const naming = texts.find((text) => bodiesIn(text).length > 0) ?? "";
  const named = bodiesIn(naming);
  const inHeadings =
    named.length > 0 || labelled.length > 0
      ? []
      : [
          ...look.groups.flatMap((row) => textsIn(grid, row)),
          ...(namesOneBody(look.corner, () => look.isOverBodies) ? [look.corner] : []),
        ].flatMap(bodiesIn);
  const above = distinct(labelled.length > 0 ? labelled.slice(0, 1) : named.length > 0 ? named : inHeadings);
  const own = isBodyName(sheet.name) ? [sheet.name] : bodiesIn(sheet.name);
  // A sheet "Police" under the title "Northumbria Police".
  const isShort =
    own.length === 1 &&
    above.length === 1 &&
    (nameKey(above[0]!).includes(nameKey(own[0]!)) || (!own[0]!.includes(" ") && !isPlace(own[0]!)));
  const bySheet = isShort ? [] : own;
  const places: readonly (readonly [Whose["from"], readonly string[], string])[] = [
    ["sheet", bySheet, ""],
    ["above", above, ""],
    ...covers
      .filter((cover) => cover.sheet !== sheet.name)
      .map((cover): [Whose["from"], readonly string[], string] => ["cover", cover.bodies, cover.sheet]),
    ["file", bodiesIn(plainFileName(fileName)), ""],
  ];
  for (const [from, names, at] of places) {
    const [name, ...others] = names;
    if (name === undefined) continue;
    if (others.length > 0) return { sure: null, likely: name };
    const isMentioned = from === "above" && labelled.length === 0 && onlyMentions(naming, name);
    const elsewhere = isMentioned ? [...texts.flatMap(bodiesIn), ...places.flatMap(([, all]) => all)] : [];
    const isDisputed = distinct([name, ...elsewhere]).length > 1 || isPartOfBody(naming, name);
    return {
      sure: isMentioned && isDisputed ? null : { name, from, at, ...(isMentioned ? { isMentioned } : {}) },
      likely: name,
    };
  }
  // Who compiled a table is named at its foot, and most often whose it is.
  const [atFoot, ...others] = distinct(look.below.flatMap(bodiesIn));
  const isOne = atFoot !== undefined && others.length === 0;
  return { sure: null, likely: isOne ? atFoot : proposed([...titles, plainFileName(fileName)]) };
}

/** Whether a text names a place among other words that are none of a table: the place may be where something is, and not whose it is. */
function onlyMentions(text: string, name: string): boolean {
  const parts = text.split(/\s+[-–—|/]+\s+|[:;,|()\n]/u);
  return isPlace(name) && !parts.some((part) => nameKey(trimmedOfTableWords(part)) === nameKey(name));
}

/** "Family hub Bolton", "Bolton North neighbourhood team": a part of a body that is called after the place. */
function isPartOfBody(text: string, name: string): boolean {
  const rest = text.replace(name, " ");
  return /\b(hubs?|centres?|librar(y|ies)|offices?|depots?|stations?|teams?|localit(y|ies)|neighbourhoods?|wards?|clinics?|hospitals?|sites?|branch(es)?|district)\b/i.test(
    rest,
  );
}

function textsIn(grid: Grid, row: number): readonly string[] {
  return filledIn(grid, row, { first: 0, last: grid.columns - 1 }).map((column) => textAt(grid, row, column));
}

/** Names behind "Local authority:" in the rows above, in the same cell or in the next that is filled. */
function labelledAbove(grid: Grid, { row, from, top }: LookedAt): readonly string[] {
  const names: string[] = [];
  for (let at = row - 1; at >= 0; at -= 1) {
    if (at < Math.max(from, row - TOP_ROWS) && at >= Math.min(top, TOP_ROWS)) continue;
    const texts = filledIn(grid, at, { first: 0, last: grid.columns - 1 }).map((column) =>
      textAt(grid, at, column),
    );
    if (texts.length > 4) continue;
    texts.forEach((text, index) => names.push(...labelledIn(text, texts[index + 1])));
  }
  return names;
}

/** Texts alone in the first rows of the sheet, where its title is. */
function topTexts(grid: Grid, top: number): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < Math.min(top, TOP_ROWS); at += 1) {
    const filled = filledIn(grid, at, { first: 0, last: grid.columns - 1 });
    // Of more texts in a row the first may be whose they are: "Kingsholt City Council", "Run no 2217", "BACS", a date.
    const isLong = filled.length > 3;
    texts.push(
      ...filled
        .slice(0, isLong ? 1 : filled.length)
        .filter((column) => grid.classAt(at, column) === "text")
        .map((column) => textAt(grid, at, column)),
    );
  }
  return texts;
}

/** A sheet called as a body is, and nothing besides: "Bolton", "GMP", "NHS". */
function isBodyName(name: string): boolean {
  // "Council" is called so beside "Police" and "NHS".
  const isAny = isKindAlone(name) && nameKey(name) !== "council";
  if (isMonth(name) || isServiceName(name) || isAny) return false;
  return isPlace(name) || (isAgencyName(name) && withoutTableWords(name) === name.trim());
}

/** The words of a file's name, those that are written together too: "WexmoorBudget_2025.xlsx". */
function plainFileName(name: string): string {
  return name
    .replace(/\.[a-z]{2,4}$/i, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/[_]+/g, " ")
    .replace(/-+/g, " ")
    .trim();
}
