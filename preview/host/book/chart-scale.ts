import type { ChartAxis } from "./kept";

/** Where an axis of values begins and ends, and how far its marks are apart. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly unit: number;
}

/** More marks than this crowd an axis. */
const MOST_MARKS = 9;
/** Values that differ by less than a sixth are shown from below the lowest; others from nought. */
const NEAR = 1 / 6;
const ROOM = 0.05;

/** The ends of an axis, as far as nobody chose them: nought where the values are not all alike, and room above the highest. */
export function scaleOf(values: readonly number[], axis: ChartAxis): Scale {
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const [least, most] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const isNear = least > 0 && most > least && (most - least) / most < NEAR;
  const from = axis.minimum ?? (isNear ? least - (most - least) / 2 : lowest);
  const to = axis.maximum ?? (most > 0 ? most + ROOM * (most - from) : highest);
  const unit = axis.majorUnit ?? niceUnit((to > from ? to - from : 1) / MOST_MARKS);
  const low = lowest < 0 && !isNear && axis.minimum === null ? lowest - ROOM * (highest - lowest) : from;
  const minimum = axis.minimum ?? tidy(Math.floor(low / unit) * unit, unit);
  const maximum = axis.maximum ?? tidy(Math.ceil(to / unit) * unit, unit);
  return { minimum, maximum: maximum > minimum ? maximum : minimum + unit, unit };
}

/** The marks of an axis, from its beginning to its end. */
export function marksOf({ minimum, maximum, unit }: Scale): readonly number[] {
  const count = Math.min(200, Math.floor((maximum - minimum) / unit + 1e-9));
  return Array.from({ length: count + 1 }, (_, at) => tidy(minimum + at * unit, unit));
}

/** The next of 1, 2 and 5 with noughts. */
function niceUnit(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Without the noise of a sum of units. */
function tidy(value: number, unit: number): number {
  const places = Math.max(0, Math.min(15, 2 - Math.floor(Math.log10(unit))));
  return Number(value.toFixed(places)) + 0;
}
