import { FEATURES } from "./features";
import type { Features } from "./features";

/** Features that only some tables can have, in the order in which they are settled: one that cannot be is plain. */
const FITTING: readonly (readonly [keyof Features, (drawn: Features) => boolean])[] = [
  ["family", (drawn) => !isOfOne(drawn)],
  ["order", (drawn) => namesPairs(drawn)],
  ["groupsAcross", ({ layout }) => layout === "services across"],
  ["names", ({ layout }) => layout !== "services across"],
  ["underHeadings", (drawn) => isAcross(drawn) && drawn.unitFrom !== "row"],
  [
    "directorates",
    (drawn) => isOfOne(drawn) || (namesPairs(drawn) && drawn.directorates.startsWith("column")),
  ],
  ["directorates", (drawn) => drawn.directorates !== "column once" || isOfOne(drawn)],
  ["bodyFrom", ({ layout, unitFrom }) => layout === "one body" && unitFrom !== "sheet"],
  ["sectionsIn", (drawn) => hasSections(drawn)],
  ["measures", ({ layout }) => ["long", "body sections", "one body", "no body", "stacked"].includes(layout)],
  ["credits", ({ measures }) => measures !== "gross, income, net"],
  ["totals", (drawn) => mayTotal(drawn)],
  ["totalsAs", ({ totals }) => totals !== "none"],
  [
    "totalsCalled",
    ({ totals }) => totals === "bottom" || totals === "groups and bottom" || totals === "groups",
  ],
  [
    "below",
    (drawn) =>
      isOfOne(drawn) &&
      (drawn.below === "bridge" || (drawn.totals.endsWith("bottom") && drawn.totalsCalled === "by a word")),
  ],
  ["codes", (drawn) => isAcross(drawn) || drawn.codes !== "row above"],
  [
    "spacing",
    (drawn) =>
      drawn.spacing !== "labels once" ||
      (drawn.layout !== "year column" && namesPairs(drawn) && drawn.order === "by body"),
  ],
  ["extra", (drawn) => !isCrossed(drawn)],
  ["unitFrom", ({ unit }) => unit !== "none"],
  ["unitFrom", ({ layout, unitFrom }) => layout !== "stacked" || unitFrom !== "note"],
  ["unitFrom", (drawn) => drawn.unitFrom !== "corner" || (isCrossed(drawn) && !namesPairs(drawn))],
  ["splitHeadings", (drawn) => !isCrossed(drawn) && !hasOver(drawn)],
  ["groupHeading", (drawn) => drawn.splitHeadings === "no" || hasOver(drawn)],
  ["labelHeadings", (drawn) => drawn.groupHeading !== "none" || hasOver(drawn)],
  [
    "above",
    ({ layout, above, bodyFrom }) =>
      layout !== "one body" || bodyFrom === "sheet" || (above !== "nothing" && above !== "place in title"),
  ],
  ["above", ({ layout, above }) => above !== "body in title" || namesBodies(layout)],
  [
    "unitsApart",
    ({ measures, unit, unitFrom, splitHeadings }) =>
      measures === "budget and actual" &&
      unit === "thousands" &&
      unitFrom === "heading" &&
      splitHeadings === "no",
  ],
  ["above", ({ unit, unitFrom, above }) => unit === "none" || unitFrom !== "title" || above !== "nothing"],
];

/** The features of a table that can be: those that it cannot have are plain. */
export function fitting(drawn: Features): Features {
  const settled = FITTING.reduce(
    (before, [name, mayBe]) => (mayBe(before) ? before : { ...before, [name]: FEATURES[name].of[0] }),
    withWhatIsNeeded(drawn),
  );
  if (settled.below === "bridge")
    return { ...settled, totals: hasSections(settled) ? "groups and bottom" : "bottom" };
  // No heading of services or bodies tells a unit.
  const isUntold = isCrossed(settled) && settled.unit !== "none" && settled.unitFrom === "heading";
  return isUntold ? { ...settled, unitFrom: "note" } : settled;
}

/** What comes seldom by chance alone comes with what it needs. */
function withWhatIsNeeded(drawn: Features): Features {
  if (drawn.totals === "groups in last column" && isOfOne(drawn))
    return { ...drawn, directorates: "sections", measures: "one", below: "nothing" };
  return drawn.unitsApart !== "no" && drawn.measures === "budget and actual"
    ? { ...drawn, unit: "thousands", unitFrom: "heading", splitHeadings: "no" }
    : drawn;
}

/** Headings stand under others. */
function hasOver({ layout, measures }: Features): boolean {
  return layout.includes("measures") || measures === "to date and year";
}

/** Each body is named where its amounts are. */
function namesBodies(layout: Features["layout"]): boolean {
  return !["one body", "no body", "stacked"].includes(layout);
}

/** The rows name bodies and services both. */
function namesPairs({ layout }: Features): boolean {
  return ![
    ...["services across", "bodies across", "bodies and measures across"],
    ...["body sections", "stacked", "one body", "no body"],
  ].includes(layout);
}

function isOfOne({ layout }: Features): boolean {
  return layout === "one body" || layout === "no body";
}

function isAcross({ layout }: Features): boolean {
  return layout.endsWith("across");
}

/** Services, bodies, periods or types across: whose headings tell no unit. */
function isCrossed({ layout }: Features): boolean {
  return layout.endsWith("across") && !layout.startsWith("years");
}

export function hasSections({ layout, directorates }: Features): boolean {
  return layout === "body sections" || layout === "year sections" || directorates === "sections";
}

function mayTotal(drawn: Features): boolean {
  const { layout, totals, order } = drawn;
  if (layout === "year column") return false;
  if (layout === "stacked") return totals === "bottom" || totals === "top";
  if (totals.startsWith("column")) return isCrossed(drawn) && layout !== "bodies and measures across";
  if (totals === "groups in last column")
    return hasSections(drawn) && layout !== "year sections" && drawn.measures === "one";
  if (totals.startsWith("groups first")) return hasSections(drawn);
  return hasSections(drawn) || (layout === "long" && order === "by body") || !totals.startsWith("groups");
}
