import fc from "fast-check";
import type { CaseCell } from "../understanding/small-sheets";
import { chanceOf } from "./chance";
import type { Chance } from "./chance";
import { conditionsOf } from "./conditions";
import { blankSheet, drawn, featuresOf, putNote, putTable } from "./drawn-book";
import type { Block, DrawnBook, TrueLine } from "./drawn-book";
import { GRANTS } from "./grant-names";
import { BODIES, SERVICES } from "./names";
import { added, listBlock, sumOf, unitWord, withUnit } from "./parts";
import type { UnitDrawn } from "./parts";

const spec = fc.record({
  seed: fc.nat(1e9),
  rows: fc.integer({ min: 3, max: 9 }),
  conditions: fc.constantFrom(
    "none",
    "list",
    "ticks",
    "ring-fenced",
    "ring-fenced and list",
    "a row a service",
  ),
  joint: fc.constantFrom("; ", ", ", "\n", " | "),
  marks: fc.constantFrom("x", "Y", "✓", "1", "Yes/No", "Y/N", "TRUE"),
  holders: fc.boolean(),
  department: fc.boolean(),
  notes: fc.boolean(),
  years: fc.constantFrom("one", "one named", "several", "several and total"),
  total: fc.constantFrom<"none" | "values" | "formulas">("none", "values", "formulas"),
  unit: fc.constantFrom<UnitDrawn>(null, "£", "£ thousand", "£ million"),
  unitAt: fc.constantFrom("heading", "title"),
  title: fc.boolean(),
  sheet: fc.constantFrom("Grants", "Sheet1", "Grants 2024-25", "Funding"),
  shares: fc.constantFrom("its share", "the whole again", "the whole once"),
  words: fc.constantFrom(0, 1, 2, 3),
  spend: fc.boolean(),
});
export type GrantsSpec = typeof spec extends fc.Arbitrary<infer Each> ? Each : never;

/** A list of grants, with what they may be spent on said in any way, or not at all. */
export const grantsLists: fc.Arbitrary<DrawnBook> = spec.map((given) => {
  const chance = chanceOf(given.seed);
  const services = chance.some(SERVICES, 5);
  const sheet = blankSheet(given.sheet);
  const isUnitAbove = given.unit !== null && given.unitAt === "title";
  const isTitled = given.title || isUnitAbove;
  if (isTitled)
    putNote(
      sheet,
      0,
      `${chance.one(["Specific grants", "Government grants", "Grants register", "Grant allocations"])} 2024/25${isUnitAbove ? ` (${unitWord(given.unit, chance)})` : ""}`,
    );
  const row = isTitled ? 2 : 0;
  putTable(sheet, grantsBlock(given, services, chance, row), row);
  if (!given.spend) return drawn([sheet], { features: featuresOf({ book: "grants", ...given }) });
  const spend = blankSheet("Spend");
  const unit = "£ thousand";
  const lines = services.map((service): TrueLine => ({
    agency: "Bolton Council",
    service,
    amount: chance.amount(unit),
  }));
  const headings = { agency: "Organisation", service: "Service", amount: "Spend (£000)" };
  putTable(spend, listBlock({ headings, lines, unit, total: "none" }), 0);
  return drawn([spend, sheet], { features: featuresOf({ book: "grants", ...given }) });
});

const WORDS = [
  { grant: "Grant", award: "Award", holder: "Recipient", department: "Department" },
  { grant: "Grant name", award: "Allocation", holder: "Authority", department: "Awarding department" },
  { grant: "Funding stream", award: "Amount", holder: "Organisation", department: "Funder" },
  { grant: "Name of grant", award: "Grant amount", holder: "Body", department: "Awarding body" },
] as const;

function grantsBlock(given: GrantsSpec, services: readonly string[], chance: Chance, row: number): Block {
  const words = WORDS[given.words];
  const { unit } = given;
  const unitIn = given.unitAt === "heading" ? unit : null;
  const names = chance.some(GRANTS, given.holders ? Math.ceil(given.rows / 2) : given.rows);
  const holders = chance.some(BODIES, 2);
  const grants = Array.from({ length: given.rows }, (_, at) => ({
    ...names[given.holders ? at >> 1 : at]!,
    holder: given.holders ? holders[at % 2]!.full : null,
    award: chance.amount(unit),
    before: chance.amount(unit),
  }));
  const conditions = conditionsOf(given, grants, services, chance);
  const isSeveral = given.years.startsWith("several");
  const isWhole = given.years === "several and total";
  const heading =
    given.years === "one named" ? `${words.award} 2024/25` : isSeveral ? "2024/25" : words.award;
  const labels = [
    words.grant,
    ...(given.holders ? [words.holder] : []),
    ...(given.department ? [words.department] : []),
  ];
  const isFirst = given.conditions === "a row a service";
  const money = [
    ...(isSeveral ? [withUnit("2023/24", unitIn, chance)] : []),
    withUnit(heading, unitIn, chance),
    ...(isWhole ? [withUnit("Total", unitIn, chance)] : []),
  ];
  const amountsOf = ({
    of,
    award,
  }: {
    readonly of: number;
    readonly award: number | null;
  }): readonly (number | null)[] => {
    const before = award === null ? null : grants[of]!.before;
    return [
      ...(isSeveral ? [before] : []),
      award,
      ...(isWhole ? [award === null ? null : sumOf([award, before ?? 0])] : []),
    ];
  };
  const left = labels.length + (isFirst ? 1 : 0);
  const rows = conditions.rows.map((each): readonly CaseCell[] => [
    grants[each.of]!.name,
    ...(given.holders ? [grants[each.of]!.holder!] : []),
    ...(given.department ? [grants[each.of]!.from] : []),
    ...(isFirst ? each.cells : []),
    ...amountsOf(each).map((amount) => amount ?? ""),
    ...(isFirst ? [] : each.cells),
    ...(given.notes ? [chance.one(NOTES)] : []),
  ]);
  const total: readonly CaseCell[] = [
    "Total",
    ...Array.from({ length: left - 1 }, () => ""),
    ...money.map((_, at) =>
      added(
        left + at,
        { from: row + 2, to: row + 1 + rows.length },
        sumOf(conditions.rows.map((each) => amountsOf(each)[at] ?? 0)),
        given.total === "none" ? "values" : given.total,
      ),
    ),
  ];
  const isAsked = ["none", "ring-fenced"].includes(given.conditions);
  return {
    kind: "grants",
    unit,
    lines: grants.map(({ holder, name }, at) => ({
      agency: holder,
      service: name,
      amount: conditions.awards[at]!,
    })),
    open: [
      ...(isAsked ? ["permitted"] : []),
      ...(isSeveral ? ["year", "award"] : []),
      ...(unit === null ? ["unit"] : []),
    ],
    permitted: conditions.permitted,
    rows: [
      [
        ...labels,
        ...(isFirst ? conditions.headings : []),
        ...money,
        ...(isFirst ? [] : conditions.headings),
        ...(given.notes ? ["Notes"] : []),
      ],
      ...rows,
      ...(given.total === "none" ? [] : [total]),
    ],
  };
}

const NOTES = [
  "To be spent by 31 March 2025; any sum not spent is paid back.",
  "Confirmed in the final settlement, and paid in two instalments.",
  "Subject to a signed return by the section 151 officer.",
  "",
];
