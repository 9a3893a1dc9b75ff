import fc from "fast-check";

/** What a table may be like, one independent of the other; the first of each is plain, and comes as often as its share. */
const FEATURES = {
  layout: {
    share: 0.2,
    of: [
      ...[
        "long",
        "services across",
        "bodies across",
        "years across",
        "body sections",
        "one body",
        "no body",
        "year column",
      ],
      ...[
        "bodies and measures across",
        "years and measures across",
        "periods across",
        "types across",
        "types down",
        "stacked",
        "year sections",
      ],
    ] as const,
  },
  family: { share: 0.3, of: ["partners", "councils", "places", "health", "blueLight", "short"] },
  order: { share: 0.6, of: ["by body", "by service", "service first"] },
  above: {
    share: 0.3,
    of: ["title", "nothing", "title and blank", "two lines", "three lines and blank", "place in title"],
  },
  unit: { share: 0.35, of: ["thousands", "pounds", "millions", "none"] },
  unitFrom: { share: 0.4, of: ["heading", "title", "note", "row", "corner", "sheet", "alone above"] },
  totals: {
    share: 0.12,
    of: [
      "none",
      "bottom",
      "top",
      "groups",
      "groups and bottom",
      "groups first",
      "groups first and bottom",
      "column",
      "column and bottom",
      "column first",
    ],
  },
  totalsAs: { share: 0.5, of: ["formulas", "figures"] },
  totalsCalled: { share: 0.8, of: ["by a word", "nothing"] },
  below: { share: 0.4, of: ["nothing", "funding", "memo"] },
  directorates: { share: 0.6, of: ["none", "sections", "column", "column once"] },
  sectionsIn: { share: 0.7, of: ["same column", "column before"] },
  codes: { share: 0.65, of: ["none", "numbers", "texts", "row above", "row numbers"] },
  labelHeadings: { share: 0.7, of: ["bottom", "top"] },
  splitHeadings: { share: 0.85, of: ["no", "yes"] },
  groupHeading: { share: 0.65, of: ["none", "once", "merged"] },
  spacing: {
    share: 0.5,
    of: ["none", "blank rows", "gap below headings", "spacer column", "labels once", "offset"],
  },
  notes: { share: 0.5, of: ["none", "below", "below after blank", "several below"] },
  spelled: {
    share: 0.4,
    of: ["plain", "format", "commas in text", "pounds in text", "brackets", "dashes", "blanks", "missing"],
  },
  credits: { share: 0.8, of: ["none", "one service"] },
  measures: { share: 0.7, of: ["one", "budget and actual", "gross, income, net", "monitoring"] },
  extra: {
    share: 0.5,
    of: ["none", "remarks", "percent", "variance", "manager", "headcount", "two of them"],
  },
  precision: { share: 0.6, of: ["whole", "parts"] },
  names: { share: 0.85, of: ["plain", "codes", "marks"] },
  groupsAcross: { share: 0.6, of: ["none", "directorates"] },
  underHeadings: { share: 0.9, of: ["nothing", "column numbers"] },
  beside: { share: 0.93, of: ["nothing", "key figures"] },
  another: { share: 0.9, of: ["none", "staffing", "reserves"] },
  capitals: { share: 0.85, of: ["none", "headings"] },
} as const;

type Of = typeof FEATURES;
export type Features = { readonly [Name in keyof Of]: Of[Name]["of"][number] };

/** How often the plain one stands in the list that is drawn from. */
const DRAWN_FROM = 60;

function among<T>({ share, of }: { readonly share: number; readonly of: readonly T[] }): fc.Arbitrary<T> {
  const [plain, ...others] = of;
  const times = Math.round((DRAWN_FROM * share) / (1 - share));
  const list = others.flatMap((other) =>
    Array.from({ length: Math.round(DRAWN_FROM / others.length) }, () => other),
  );
  return fc.noBias(fc.constantFrom(...Array.from({ length: times }, () => plain!), ...list));
}

export const drawnFeatures: fc.Arbitrary<Features> = fc
  .record(Object.fromEntries(Object.entries(FEATURES).map(([name, each]) => [name, among<string>(each)])))
  .map((features) => fitting(features as unknown as Features));

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
    (drawn) => isOfOne(drawn) && drawn.totals.endsWith("bottom") && drawn.totalsCalled === "by a word",
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
  ["splitHeadings", (drawn) => !isCrossed(drawn)],
  ["groupHeading", ({ layout, splitHeadings }) => splitHeadings === "no" || layout.includes("measures")],
  ["splitHeadings", ({ layout }) => !layout.includes("measures")],
  ["labelHeadings", ({ layout, groupHeading }) => groupHeading !== "none" || layout.includes("measures")],
  [
    "above",
    ({ layout, above }) => layout !== "one body" || (above !== "nothing" && above !== "place in title"),
  ],
  ["above", ({ unit, unitFrom, above }) => unit === "none" || unitFrom !== "title" || above !== "nothing"],
];

function fitting(drawn: Features): Features {
  const settled = FITTING.reduce(
    (before, [name, mayBe]) => (mayBe(before) ? before : { ...before, [name]: FEATURES[name].of[0] }),
    drawn,
  );
  // No heading of services or bodies tells a unit.
  const isUntold = isCrossed(settled) && settled.unit !== "none" && settled.unitFrom === "heading";
  return isUntold ? { ...settled, unitFrom: "note" } : settled;
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
  if (totals.startsWith("groups first")) return hasSections(drawn);
  return hasSections(drawn) || (layout === "long" && order === "by body") || !totals.startsWith("groups");
}
