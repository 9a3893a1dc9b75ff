import { scaleBand, scaleLinear } from "d3-scale";
import type { ScaleLinear } from "d3-scale";
import { stack, stackOffsetDiverging } from "d3-shape";
import type { Picture } from "../../workbook";

/** A chart worked out in the units of its drawing: what is drawn where. */
export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Where nought is, from one end of the plot to the other. */
  readonly nought: { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number };
  readonly names: readonly Name[];
  readonly marks: readonly Name[];
}

/** A column or bar, or a part of one. */
export interface Piece {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text and the point that it is beside. */
export interface Name {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const [WIDTH, COLUMNS_HEIGHT, BAR_HEIGHT] = [280, 170, 16];
/** Room around the plot, for marks of the axis and for names. */
const ROOM = { top: 8, right: 8, bottom: 26, left: 30, names: 110 } as const;
/** A letter of a name takes about so much, and a digit of a mark in the widest of the fonts that a pane is shown in. */
const LETTER = 5.6;
const DIGIT = 6.4;
/** From one line of a name to the next. */
const LINE = 11;
const MARKS = 4;
/** What is nearer to nought is drawn as nought: an axis of still less has no marks that numbers can tell apart. */
const LEAST = 1e-9;

/** Lays a chart out: columns from left to right, or bars from the top down. */
export function laidOut(picture: Picture): LaidOut {
  const isLying = picture.kind === "bars" || picture.kind === "stackedBars";
  const isStacked = picture.kind === "stackedBars" || picture.kind === "stackedColumns";
  const shareOnePlace = isStacked || picture.kind === "overlaidColumns";
  const count = picture.categories.length;
  const seen = picture.series.length;
  const height = isLying
    ? ROOM.top + ROOM.bottom + count * (shareOnePlace ? 1 : seen) * BAR_HEIGHT * 1.5
    : COLUMNS_HEIGHT;
  const reaches = isStacked ? stacked(picture) : apart(picture);
  const ends = reaches.flat(2).map((end) => (Math.abs(end) < LEAST ? 0 : end));
  const value = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(0, ...ends) || 1])
    .nice(MARKS);
  const long = DIGIT * Math.max(...value.ticks(MARKS).map((mark) => marked(mark).length));
  const left = isLying ? ROOM.names : Math.max(ROOM.left, long + 6);
  // The last mark below bars is as far to the right of its place as to the left.
  const right = WIDTH - (isLying ? Math.max(ROOM.right, long / 2) : ROOM.right);
  const [across, down] = [
    [left, right],
    [height - ROOM.bottom, ROOM.top],
  ] as const;
  value.range(isLying ? across : down);
  const ticks = isLying ? apartEnough(value, long + DIGIT) : value.ticks(MARKS);
  const band = scaleBand<number>()
    .domain(picture.categories.map((_, at) => at))
    .range(isLying ? [ROOM.top, height - ROOM.bottom] : across)
    .padding(0.25);
  const beside = shareOnePlace ? 1 : seen;
  const thick = band.bandwidth() / beside;
  const pieces = reaches.flatMap((line, series) =>
    line.flatMap(([from, to], at): Piece[] => {
      if (picture.series[series]!.tone === "unseen" || from === to) return [];
      const begins = band(at)! + (shareOnePlace ? 0 : series * thick);
      const [one, other] = [value(from), value(to)];
      const [least, far] = [Math.min(one, other), Math.abs(one - other)];
      return isLying
        ? [{ series, x: least, y: begins, width: far, height: thick }]
        : [{ series, x: begins, y: least, width: thick, height: far }];
    }),
  );
  const zero = value(0);
  return {
    width: WIDTH,
    height,
    pieces,
    nought: isLying
      ? { x1: zero, x2: zero, y1: ROOM.top, y2: height - ROOM.bottom }
      : { x1: left, x2: right, y1: zero, y2: zero },
    names: namesOf(picture, band, isLying, height),
    marks: ticks.map((mark) => ({
      text: marked(mark),
      x: isLying ? value(mark) : left - 4,
      y: isLying ? height - ROOM.bottom + 14 : value(mark) + 3,
    })),
  };
}

function marked(mark: number): string {
  return mark.toLocaleString("en-GB");
}

/** As many marks as have so much room each, side by side. */
function apartEnough(value: ScaleLinear<number, number>, room: number): readonly number[] {
  for (let count = MARKS; count > 1; count -= 1) {
    const ticks = value.ticks(count);
    const [first, second] = ticks;
    if (second === undefined || value(second) - value(first!) >= room) return ticks;
  }
  const [least, most] = value.domain() as [number, number];
  return [...new Set([least, 0, most])].filter(
    (mark) => mark === 0 || Math.abs(value(mark) - value(0)) >= room,
  );
}

/** From where to where each value of each series reaches, on those before it. */
function stacked({ series, categories }: Picture): readonly (readonly (readonly [number, number])[])[] {
  const rows = categories.map((_, at) => series.map(({ values }) => values[at] ?? 0));
  const layers = stack<readonly number[], number>()
    .keys(series.map((_, at) => at))
    .value((row, at) => row[at] ?? 0)
    .offset(stackOffsetDiverging)(rows);
  return layers.map((layer) => layer.map(([from, to]) => [from, to] as const));
}

function apart({ series }: Picture): readonly (readonly (readonly [number, number])[])[] {
  return series.map(({ values }) => values.map((value) => [0, value ?? 0] as const));
}

/** As many names as fit beside each other; all of them are in the table below. */
function namesOf(
  { categories }: Picture,
  band: ReturnType<typeof scaleBand<number>>,
  isLying: boolean,
  height: number,
): readonly Name[] {
  const room = Math.floor((isLying ? ROOM.names - 8 : band.step() * 1.05) / LETTER);
  const longest = Math.min(8, Math.max(1, ...categories.map((name) => name.length)));
  const step = isLying ? 1 : Math.max(1, Math.ceil((longest * LETTER) / band.step()));
  return categories.flatMap((name, at) => {
    if (at % step !== 0) return [];
    const middle = band(at)! + band.bandwidth() / 2;
    if (isLying) return [{ text: shortened(name, room), x: ROOM.names - 6, y: middle + 3 }];
    return inLines(name, room * step).map((text, line) => ({
      text,
      x: middle,
      y: height - ROOM.bottom + LINE * (line + 1) + 1,
    }));
  });
}

/** A name in one line, or two where its words do not fit in one. */
function inLines(name: string, most: number): readonly string[] {
  if (name.length <= most) return [name];
  const words = name.split(" ");
  const fits = words.findLastIndex((_, at) => words.slice(0, at + 1).join(" ").length <= most);
  if (fits === -1) return [shortened(name, most)];
  return [words.slice(0, fits + 1).join(" "), shortened(words.slice(fits + 1).join(" "), most)];
}

function shortened(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, Math.max(1, most - 1))}…` : name;
}
