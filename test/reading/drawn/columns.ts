import { EMPTY, text } from "./parts";
import type { Part, Row } from "./parts";
import type { Plan } from "./plan";
import { MANAGERS, NOTED, REMARKS } from "./names";
import {
  CHANGE_HEADINGS,
  CODE_HEADINGS,
  HEADCOUNT_HEADINGS,
  NAME_HEADINGS,
  REMARK_HEADINGS,
  VARIANCE_HEADINGS,
} from "./words-around";
import { rounded } from "./plan";

interface Added {
  readonly at: number;
  readonly heading: string;
  readonly of: (row: Row) => Part;
}

/** Sections and their totals named in a column of their own, before the names of what is in them. */
export function withSectionsBefore({ features, draw }: Plan, rows: readonly Row[]): readonly Row[] {
  if (features.sectionsIn === "same column") return rows;
  const heading = draw.pick(["", "Area"]);
  const isTotalBefore = draw.next() < 0.6;
  return rows.map((row) => {
    const isBefore =
      row.kind === "section" || row.kind === "after" || (row.kind === "total" && isTotalBefore);
    const [label = EMPTY, ...rest] = row.parts;
    return {
      ...row,
      parts: isBefore
        ? [label, EMPTY, ...rest]
        : [row.kind === "heading" ? text(heading) : EMPTY, ...row.parts],
    };
  });
}

/** The rows with the columns that are neither names nor amounts: codes, remarks, changes, persons, staff, empty ones. */
export function withOtherColumns(plan: Plan, rows: readonly Row[], labels: number): readonly Row[] {
  const { features, draw } = plan;
  const last = () => 1000;
  const extras =
    features.extra === "two of them"
      ? draw.shuffled(KINDS).slice(0, 2)
      : KINDS.filter((each) => each === features.extra);
  const added: readonly Added[] = [
    ...extras.map((kind) => extra(plan, kind, labels, last())),
    ...(features.codes === "numbers" || features.codes === "texts" || features.codes === "row numbers"
      ? [codes(plan, labels)]
      : []),
    ...(features.spacing === "spacer column"
      ? [{ at: draw.next() < 0.5 ? labels : 1, heading: "", of: () => EMPTY }]
      : []),
  ];
  return added.reduce((before, column) => before.map((row) => withColumn(row, column)), rows);
}

const KINDS = ["remarks", "percent", "variance", "manager", "headcount", "per head", "notes"] as const;

function extra({ draw, decimals }: Plan, kind: (typeof KINDS)[number], labels: number, last: number): Added {
  const onLines = (part: () => Part) => (row: Row) => (row.kind === "line" ? part() : EMPTY);
  switch (kind) {
    case "remarks":
      return {
        at: last,
        heading: draw.pick(REMARK_HEADINGS),
        of: onLines(() => (draw.next() < 0.4 ? text(draw.pick(REMARKS)) : EMPTY)),
      };
    case "notes":
      return {
        at: last,
        heading: draw.pick(["Notes", "Note", "Comment", "Explanation"]),
        of: onLines(() => {
          const noted = draw.pick(NOTED);
          if (draw.next() < 0.4) return EMPTY;
          return typeof noted === "number" ? { is: "figure", value: noted } : text(noted);
        }),
      };
    case "per head":
      return {
        at: last,
        heading: draw.pick([
          "Cost per head (£)",
          "£ per head",
          "Per resident",
          "Cost per head of population",
        ]),
        of: onLines(() => ({ is: "figure", value: rounded(1 + draw.next() * 300, 2) })),
      };
    case "percent":
      return {
        at: last,
        heading: draw.pick(CHANGE_HEADINGS),
        of: onLines(() => ({ is: "figure", value: rounded(draw.next() / 5 - 0.05, 3), format: "0.0%" })),
      };
    case "variance":
      return {
        at: last,
        heading: draw.pick(VARIANCE_HEADINGS),
        of: onLines(() => ({ is: "figure", value: rounded((draw.next() - 0.4) * 300, decimals) })),
      };
    case "manager":
      return { at: labels, heading: draw.pick(NAME_HEADINGS), of: onLines(() => text(draw.pick(MANAGERS))) };
    case "headcount":
      return {
        at: draw.next() < 0.5 ? labels : last,
        heading: draw.pick(HEADCOUNT_HEADINGS),
        of: onLines(() => ({
          is: "figure",
          value: rounded(5 + draw.next() * 180, draw.next() < 0.5 ? 0 : 1),
        })),
      };
  }
}

function codes({ features, draw }: Plan, labels: number): Added {
  let next = 10_000 + Math.floor(draw.next() * 20_000);
  let line = 0;
  const step = draw.pick([1, 5, 10, 137]);
  const of = (row: Row): Part => {
    if (row.kind !== "line") return EMPTY;
    next += step;
    if (features.codes === "row numbers") return { is: "figure", value: (line += 1) };
    return features.codes === "numbers" ? { is: "figure", value: next } : text(`E0${7_000_000 + next}`);
  };
  if (features.codes === "row numbers")
    return { at: 0, heading: draw.pick(["No", "Line", "#", "", "Row"]), of };
  return { at: draw.next() < 0.7 ? 0 : labels, heading: draw.pick(CODE_HEADINGS), of };
}

function withColumn(row: Row, { at, heading, of }: Added): Row {
  if (row.kind === "title" || row.kind === "note") return row;
  const part = row.kind === "heading" ? text(heading) : of(row);
  return { ...row, parts: [...row.parts.slice(0, at), part, ...row.parts.slice(at)] };
}
