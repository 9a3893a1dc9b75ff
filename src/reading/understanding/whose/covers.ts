import { nameKey } from "../../../model/names";
import { isBlank, textOf } from "../../cell";
import type { BookContent, SheetContent } from "../../content";
import { bodiesIn, bodyLabelled, labelsBody, mayBeName } from "./body-name";

/** Departments of state publish what others spend. */
const PUBLISHER =
  /^(the )?(ministry|department|office for|home office|hm |mhclg|dluhc|dhsc|dfe|dwp|nhse|nhs england)/i;
/** Cells of a sheet that only introduces the others. */
const MOST_COVER_CELLS = 200;

/** A sheet that only introduces the others, and the bodies it names. */
export interface Cover {
  readonly sheet: string;
  readonly bodies: readonly string[];
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
        bodies: distinct([...labelled, ...texts.flatMap(bodiesIn)]).filter((name) => !PUBLISHER.test(name)),
      };
    })
    .filter(({ bodies }) => bodies.length > 0);
}

/** The body that a text names behind a label, or the text after it. */
export function labelledIn(text: string, next: string | undefined): readonly string[] {
  const inside = bodyLabelled(text);
  if (inside !== null) return [inside];
  return next !== undefined && labelsBody(text) && mayBeName(next) ? [next] : [];
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
