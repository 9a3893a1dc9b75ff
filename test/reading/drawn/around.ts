import type { Frame } from "./frame";
import { filled, text } from "./parts";
import type { Part, Row } from "./parts";
import type { Plan } from "./plan";
import { BODY_TITLES, GROUP_HEADINGS, LEAD_TITLES, NOTES, SECOND_LINES, TITLES, UNITS } from "./words-around";

const row = (kind: Row["kind"], ...parts: readonly Part[]): Row => ({ kind, parts });
const BLANK = row("note");

/** What stands above the headings of a table: its titles, with the unit or the body where they tell it. */
export function titlesOf(plan: Plan): readonly Row[] {
  const { features, bodies, draw } = plan;
  const alone =
    features.unitFrom === "alone above" && features.unit !== "none"
      ? [row("title", text(draw.pick<string>(UNITS[features.unit].row)))]
      : [];
  if (features.above === "nothing") return alone;
  const title =
    features.above === "body in title"
      ? draw.pick(LEAD_TITLES).replace("*", bodies[0]!)
      : features.layout === "one body" && features.bodyFrom === "title"
        ? draw.pick(BODY_TITLES).replace("*", bodies[0]!)
        : draw.pick(TITLES).replace("*", draw.pick(["2024/25", "2025-26", "2025/26"]));
  const place =
    bodies.length > 1 && features.above === "place in title"
      ? `${draw.pick(["Greater Manchester", "Kent", "Devon"])}: `
      : "";
  const isUnit = features.unitFrom === "title" && features.unit !== "none";
  const unit = isUnit ? UNITS[features.unit as keyof typeof UNITS] : null;
  const isOwnLine = draw.next() < 0.5;
  const first = `${place}${title}${unit === null || isOwnLine ? "" : ` ${bracketed(draw.pick(unit.heading))}`}`;
  const lines = [
    first,
    ...(features.above.startsWith("two") ? [draw.pick(SECOND_LINES)] : []),
    ...(features.above.startsWith("three") ? draw.shuffled(SECOND_LINES).slice(0, 2) : []),
    ...(unit !== null && isOwnLine ? [draw.pick(unit.sentence)] : []),
  ].map((line) => row("title", text(line)));
  const all = [...lines, ...alone];
  return features.above.endsWith("blank") ? [...all, row("title")] : all;
}

/** "(£000)", however the unit is spelled. */
function bracketed(unit: string): string {
  return unit.startsWith("(") ? unit : `(${unit})`;
}

/** What stands in rows over the row of headings: codes, and a heading once for several columns. */
export function rowsAboveHeadings({ features, draw }: Plan, frame: Frame, amounts: number): readonly Row[] {
  const labels = frame.labels.length;
  const words = draw.pick(GROUP_HEADINGS[ABOVE[features.layout] ?? "amounts"]);
  const ofOne = features.groupHeading === "none" ? [] : [words];
  const above = frame.columns.some(({ over }) => over !== undefined)
    ? frame.columns.map(({ over }, at) => (frame.columns[at - 1]?.over === over ? "" : (over ?? "")))
    : ofOne;
  const group =
    above.length === 0
      ? []
      : [row("over", ...filled([...filled([], labels), ...above.map(text)], labels + amounts))];
  const prefix = draw.pick(["A", "RO", "10", "S"]);
  const corner = draw.next() < 0.5 ? "Code" : "";
  const codes = Array.from({ length: amounts }, (_, at) => text(`${prefix}${at + 1}`));
  return features.codes === "row above"
    ? [row("over", ...filled([text(corner)], labels), ...codes), ...group]
    : group;
}

const ABOVE: Readonly<Record<string, keyof typeof GROUP_HEADINGS>> = {
  "services across": "services",
  "bodies across": "bodies",
  "years across": "years",
  "types across": "types",
};

/** The headings as they stand in one row, or each in two; those of names may stand beside the groups. */
export function headingRows(
  { features }: Plan,
  above: readonly Row[],
  headings: Row,
  labels: number,
): readonly Row[] {
  if (features.splitHeadings === "yes") {
    const halves = headings.parts.map((part) =>
      part.is === "text" ? halvesOf(part.text) : (["", ""] as const),
    );
    return [
      ...above,
      row("over", ...halves.map(([first]) => text(first))),
      row("heading", ...halves.map(([, last]) => text(last))),
    ];
  }
  const group = above.at(-1);
  if (features.labelHeadings === "bottom" || group === undefined) return [...above, headings];
  const ofLabels = headings.parts.slice(0, labels);
  return [
    ...above.slice(0, -1),
    { ...group, kind: "heading", parts: [...ofLabels, ...group.parts.slice(labels)] },
    {
      ...headings,
      kind: "over",
      parts: filled([...filled([], labels), ...headings.parts.slice(labels)], headings.parts.length),
    },
  ];
}

/** "Net" over "expenditure (£000)"; one word stands below. */
function halvesOf(heading: string): readonly [string, string] {
  const [first = "", ...rest] = heading.split(" ");
  return rest.length === 0 ? ["", first] : [first, rest.join(" ")];
}

export function unitRow({ features, draw }: Plan, labels: number, amounts: number): readonly Row[] {
  if (features.unitFrom !== "row" || features.unit === "none") return [];
  const unit = draw.pick<string>(UNITS[features.unit].row);
  return [row("over", ...filled([], labels), ...Array.from({ length: amounts }, () => text(unit)))];
}

/** The columns numbered from 1 under their headings. */
export function numberRow({ features }: Plan, labels: number, amounts: number): readonly Row[] {
  if (features.underHeadings === "nothing") return [];
  const numbers = Array.from({ length: labels + amounts }, (_, at): Part => ({
    is: "figure",
    value: at + 1,
  }));
  return [row("over", ...numbers)];
}

export function gapRow({ features }: Plan): readonly Row[] {
  return features.spacing === "gap below headings" ? [BLANK] : [];
}

/** What stands below the table. */
export function notesOf({ features, draw }: Plan): readonly Row[] {
  const count = { none: 0, below: 1, "below after blank": 1, "several below": 3 }[features.notes];
  const isUnit = features.unitFrom === "note" && features.unit !== "none";
  const unit = isUnit
    ? [draw.pick<string>(UNITS[features.unit as keyof typeof UNITS].sentence)].map((each) =>
        /^[A]/.test(each) ? each : `Note: ${each}`,
      )
    : [];
  const lines = [...unit, ...draw.shuffled(NOTES).slice(0, count)].map((line) => row("note", text(line)));
  const isApart = features.notes === "below after blank" || (lines.length > 0 && draw.next() < 0.3);
  return isApart ? [BLANK, ...lines] : lines;
}
