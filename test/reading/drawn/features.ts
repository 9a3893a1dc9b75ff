/** What a table may be like, one independent of the other; the first of each is plain, and comes as often as its share. */
export const FEATURES = {
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
        ...(["one body", "one body", "no body"] as const),
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
    of: [
      ...["title", "nothing", "title and blank", "two lines", "three lines and blank", "place in title"],
      "body in title",
    ] as const,
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
      ...(["groups in last column", "groups in last column"] as const),
    ],
  },
  totalsAs: { share: 0.5, of: ["formulas", "figures"] },
  totalsCalled: { share: 0.8, of: ["by a word", "nothing"] },
  below: { share: 0.4, of: ["nothing", "funding", "memo", "bridge", "bridge"] },
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
  measures: {
    share: 0.7,
    of: [
      ...["one", "budget and actual", "gross, income, net", "monitoring"],
      ...["exact variance", "to date and year", "months and year"],
    ] as const,
  },
  extra: {
    share: 0.5,
    of: [
      ...["none", "remarks", "percent", "variance", "manager", "headcount", "two of them"],
      ...["per head", "notes"],
    ] as const,
  },
  precision: { share: 0.6, of: ["whole", "parts"] },
  names: { share: 0.85, of: ["plain", "codes", "marks", "codes and dashes", "letters", "numbers"] },
  groupsAcross: { share: 0.6, of: ["none", "directorates"] },
  underHeadings: { share: 0.9, of: ["nothing", "column numbers"] },
  beside: { share: 0.93, of: ["nothing", "key figures"] },
  another: { share: 0.9, of: ["none", "staffing", "reserves"] },
  bodyFrom: { share: 0.7, of: ["title", "sheet"] },
  unitsApart: { share: 0.8, of: ["no", "pounds and thousands"] },
  capitals: { share: 0.85, of: ["none", "headings"] },
} as const;

type Of = typeof FEATURES;
export type Features = { readonly [Name in keyof Of]: Of[Name]["of"][number] };
