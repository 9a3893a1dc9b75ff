import type { Cell } from "../content";
import { GENERAL } from "../grid";
import { dayIn, dayPlaceOf, isNumericDate } from "./days";
import type { DayPlace } from "./days";
import { decimalMarkIn, figureIn, isCode, isPlainFigure, mayBeNegative, negativeIn } from "./numbers";
import type { DecimalMark } from "./numbers";

/** How the texts of one column are to be understood, found from all of them. */
export interface ColumnHabits {
  readonly mark: DecimalMark;
  readonly dayPlace: DayPlace;
  /** The column holds codes: whole numbers of one length, some of which begin with a zero. */
  readonly isCodes: boolean;
  /** Most of the column is figures, so that "(450)" and "450-" among them are amounts below nothing. */
  readonly isFigures: boolean;
}

interface Evidence {
  readonly points: number;
  readonly commas: number;
  readonly dayPlace: DayPlace;
  readonly isCodes: boolean;
  readonly isFigures: boolean;
}

/** A text of letters only needs no further look. */
const MAY_BE_FIGURE = /^[-\u2212\u2013£.(\d]|^[A-Za-z]{3,9}\s+\d/;

/** The habits of each column. A column that does not tell its decimal mark has the mark of the others. */
export function habitsOf(rows: readonly (readonly string[])[]): ColumnHabits[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => evidenceOf(rows, column));
  const commas = columns.some((column) => column.commas > 0 && column.points === 0);
  const points = columns.some((column) => column.points > 0 && column.commas === 0);
  const otherwise: DecimalMark = commas && !points ? "comma" : "point";
  return columns.map(({ points: here, commas: there, dayPlace, isCodes, isFigures }) => ({
    mark: here > 0 && there > 0 ? "both" : here > 0 ? "point" : there > 0 ? "comma" : otherwise,
    dayPlace,
    isCodes,
    isFigures,
  }));
}

/** A field as a cell holds it, with its number format. */
export function cellOf(field: string, habits: ColumnHabits): readonly [Cell, string] {
  const text = field.trim();
  if (text === "") return ["", GENERAL];
  if (/^(?:true|false)$/i.test(text)) return [text.toLowerCase() === "true", GENERAL];
  const kept = /^="(.*)"$/s.exec(text);
  if (kept) return [(kept[1] ?? "").replaceAll('""', '"'), GENERAL];
  if (!MAY_BE_FIGURE.test(text) || (habits.isCodes && /^\d+$/.test(text))) return [field, GENERAL];
  const figure =
    figureIn(text, habits.mark) ??
    (habits.isFigures ? negativeIn(text, habits.mark) : null) ??
    dayIn(text, habits.dayPlace);
  return figure ? [figure.value, figure.format] : [field, GENERAL];
}

function evidenceOf(rows: readonly (readonly string[])[], column: number): Evidence {
  let [points, commas, codes, figures, others] = [0, 0, 0, 0, 0];
  const lengths = new Set<number>();
  const dates: string[] = [];
  for (const row of rows) {
    const text = row[column]?.trim() ?? "";
    if (isPlainFigure(text)) figures += 1;
    else if (text !== "" && !mayBeNegative(text)) others += 1;
    if (!MAY_BE_FIGURE.test(text)) continue;
    if (/^\d+$/.test(text)) {
      lengths.add(text.length);
      if (isCode(text)) codes += 1;
      continue;
    }
    if (/^\d/.test(text)) lengths.add(-1);
    const mark = decimalMarkIn(text);
    if (mark === "point") points += 1;
    else if (mark === "comma") commas += 1;
    else if (isNumericDate(text)) dates.push(text);
  }
  return {
    points,
    commas,
    dayPlace: dayPlaceOf(dates),
    isCodes: codes > 0 && lengths.size === 1 && !lengths.has(-1),
    isFigures: figures > others,
  };
}
