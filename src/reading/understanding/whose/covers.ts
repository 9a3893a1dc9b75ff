import { nameKey } from "../../../model/names";
import { unitNamed } from "../../../model/wording";
import type { Unit } from "../../../model/wording";
import { isBlank, textOf } from "../../cell";
import type { BookContent, SheetContent } from "../../content";
import { bodiesIn, bodyLabelled, labelsBody, mayBeName, withoutCode } from "./body-name";
import { isOfMinistry } from "../../vocabulary";

/** Cells of a sheet that only introduces the others. */
const MOST_COVER_CELLS = 200;

/** A sheet that only introduces the others, and the bodies it names. */
export interface Cover {
  readonly sheet: string;
  readonly bodies: readonly string[];
  /** The unit that it says all amounts are in. */
  readonly unit: Unit | null;
}

/** The sheets with a few texts and no table. */
export function coversOf(
  { sheets }: BookContent,
  hasTable: (sheet: SheetContent) => boolean,
): readonly Cover[] {
  return sheets
    .filter((sheet) => !sheet.isHidden && !hasTable(sheet))
    .map((sheet): Cover => {
      const cells = sheet.values.flat().filter((cell) => !isBlank(cell));
      const texts = cells.length > MOST_COVER_CELLS ? [] : cells.map(textOf);
      const labelled = texts.flatMap((text, at) => labelledIn(text, texts[at + 1]));
      return {
        sheet: sheet.name,
        // Departments of state publish what others spend.
        bodies: distinct([...labelled, ...texts.flatMap(bodiesIn)]).filter((name) => !isOfMinistry(name)),
        unit: unitOfAll(texts),
      };
    })
    .filter(({ bodies, unit }) => bodies.length > 0 || unit !== null);
}

/** What a sentence of all amounts is about: "Capital figures" are some of them, and so are those of one sheet. */
const OF_ALL =
  /^\W*(unless\b.{0,60}, )?((all|the|these) )*((money|monetary|financial|published|reported|other) )?(amounts|figures|values|sums)\b/i;
const OF_ONE = /\b(sheet|tab|table|column|chart)\b/i;

/** "All amounts are in thousands of pounds unless stated"; null where nothing says it, or more than one unit is said. */
function unitOfAll(texts: readonly string[]): Unit | null {
  const said = texts.filter((text) => OF_ALL.test(text.trim()) && !OF_ONE.test(text)).map(unitNamed);
  const [only = null, ...others] = new Set(said.filter((unit) => unit !== null));
  return others.length === 0 ? only : null;
}

/** The unit in which a cover sheet says that all amounts are, and that sheet; null where none does, or two differ. */
export function unitOfCovers(
  covers: readonly Cover[],
): { readonly unit: Unit; readonly sheet: string } | null {
  const [first, ...others] = covers.flatMap(({ unit, sheet }) => (unit === null ? [] : [{ unit, sheet }]));
  return first !== undefined && others.every(({ unit }) => unit === first.unit) ? first : null;
}

/** The body that a text names behind a label, or the text after it. */
export function labelledIn(text: string, next: string | undefined): readonly string[] {
  const inside = bodyLabelled(text);
  if (inside !== null) return [inside];
  return next !== undefined && labelsBody(text) && mayBeName(next) ? [withoutCode(next)] : [];
}

/** Each body once, by its longest name. */
export function distinct(names: readonly string[]): readonly string[] {
  const byKey = new Map(names.map((name) => [nameKey(name).replace(/^the /, ""), name]));
  const keys = [...byKey.keys()];
  // "Manchester" and "Manchester City Council" are one.
  return [...byKey]
    .filter(([key]) => !keys.some((other) => other !== key && other.includes(key)))
    .map(([, name]) => name);
}
