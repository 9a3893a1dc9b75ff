import fc from "fast-check";
import type { Chance } from "./chance";
import { chanceOf } from "./chance";
import { blankSheet, drawn, featuresOf, putNote, putTable } from "./drawn-book";
import type { Block, DrawnBook, SheetDrawn, TrueLine } from "./drawn-book";
import { BODIES, MONTHS, SERVICES } from "./names";
import type { Body } from "./names";
import { crossBlock, listBlock, unitWord, withUnit } from "./parts";
import type { UnitDrawn } from "./parts";
import { besides, summaryOf } from "./other-sheets";

const spec = fc.record({
  seed: fc.nat(1e9),
  by: fc.constantFrom("month", "body", "service", "year"),
  layout: fc.constantFrom("list", "bodies across", "services across"),
  who: fc.constantFrom("column", "title", "unsaid"),
  pieces: fc.integer({ min: 2, max: 5 }),
  rows: fc.integer({ min: 3, max: 7 }),
  summary: fc.constantFrom("none", "values", "formulas", "values across", "formulas across"),
  summaryFirst: fc.boolean(),
  cover: fc.boolean(),
  notes: fc.boolean(),
  lookup: fc.boolean(),
  unit: fc.constantFrom<UnitDrawn>(null, "£", "£ thousand", "£ million"),
  unitAt: fc.constantFrom("heading", "title"),
  total: fc.constantFrom("none", "values", "formulas"),
  title: fc.boolean(),
  named: fc.constantFrom("full", "short"),
  below: fc.constantFrom("nothing", "a source", "a note"),
});
export type ManySheets = typeof spec extends fc.Arbitrary<infer Spec> ? Spec : never;

/** The same table on many sheets: a month, a body, a service or a year a sheet, and what goes with it. */
export const manySheets: fc.Arbitrary<DrawnBook> = spec.map(build);

const BELOW = {
  "a source": "Source: general ledger, extracted 3 April 2025",
  "a note": "Note: figures are before recharges and exclude depreciation.",
};

const WORDS = {
  agency: ["Organisation", "Body", "Partner", "Agency", "Authority"],
  service: ["Service", "Service area", "Function", "Activity", "Budget heading"],
  amount: ["Amount", "Spend", "Net expenditure", "Cost", "Outturn", "Budget", "Actual"],
} as const;

function build(given: ManySheets): DrawnBook {
  const chance = chanceOf(given.seed);
  const { by, pieces, rows, unit } = given;
  const pairs = by === "month" || by === "year";
  const bodies = chance.some(BODIES, pairs ? (given.who === "column" ? Math.min(rows, 3) : 1) : pieces);
  const services = chance.some(SERVICES, by === "service" ? pieces : rows);
  const names = namesOfSheets(given, chance, bodies, services);
  const wide = pairs && given.who === "column" ? given.layout : "list";
  const written = (name: string) =>
    given.named === "short" ? (BODIES.find(({ full }) => full === name)?.short ?? name) : name;
  const headings = {
    agency: chance.one(WORDS.agency),
    service: chance.one(WORDS.service),
    amount: withUnit(chance.one(WORDS.amount), given.unitAt === "heading" ? unit : null, chance),
  };
  const linesOf = (at: number): readonly TrueLine[] => {
    if (by === "body") return services.map((service) => line(bodies[at]!.full, service));
    if (by === "service") return bodiesDown.map(({ full }) => line(full, services[at]!));
    const agencies = given.who === "unsaid" ? [null] : bodies.map(({ full }) => full);
    return agencies.flatMap((agency) => services.map((service) => line(agency, service)));
  };
  const line = (agency: string | null, service: string): TrueLine => ({
    agency,
    service,
    amount: chance.amount(unit),
  });
  const bodiesDown = by === "service" ? chance.some(BODIES, rows) : [];
  const isSaid = given.unitAt === "heading" && wide === "list";
  const title = (at: number): string | null => {
    const of =
      by === "body"
        ? bodies[at]!.full
        : by === "service"
          ? services[at]!
          : given.who === "title"
            ? bodies[0]!.full
            : "";
    const needed = (unit !== null && !isSaid) || (pairs && given.who === "title");
    if (!given.title && !needed) return null;
    const called = [
      of === "" ? "Revenue spending" : `${of}: revenue spending`,
      pairs ? ` ${names[at]!}` : " 2024/25",
    ].join("");
    return unit !== null && !isSaid ? `${called} (${unitWord(unit, chance)})` : called;
  };
  const open = pairs && given.who === "unsaid" ? ["agency"] : [];
  const sheets = names.map((name, at): SheetDrawn => {
    const sheet = blankSheet(name);
    const above = title(at);
    const row = above === null ? 0 : 2;
    if (above !== null) putNote(sheet, 0, above);
    const lines = linesOf(at);
    const of = { lines, written, total: given.total, at: { row, column: 0 }, unit, open };
    const down = wide === "services across" ? "agency" : "service";
    const block: Block =
      wide === "list"
        ? listBlock({ ...of, headings: headingsFor(given, headings) })
        : crossBlock({ ...of, down, corner: down === "agency" ? headings.agency : headings.service });
    putTable(
      sheet,
      by === "year" ? { ...block, apart: "years", told: true, open: [...block.open, "year"] } : block,
      row,
    );
    if (given.below !== "nothing") putNote(sheet, sheet.rows.length + 1, BELOW[given.below]);
    return sheet;
  });
  const corner = by === "service" ? headings.agency : headings.service;
  const summary = summaryOf(given, sheets, { corner, unit, chance });
  const others = besides(given, services, bodies, chance);
  const all = [
    ...others.before,
    ...(given.summaryFirst ? summary : []),
    ...sheets,
    ...(given.summaryFirst ? [] : summary),
    ...others.after,
  ];
  const at = all
    .flatMap(({ tables }) => tables)
    .flatMap((table, index) => (sheets.some(({ tables: own }) => own.includes(table)) ? [index] : []));
  return drawn(all, {
    features: featuresOf({ book: "many sheets", ...given }),
    together: by === "year" ? [] : [at],
  });
}

function headingsFor(
  { by, who }: ManySheets,
  { agency, service, amount }: { readonly agency: string; readonly service: string; readonly amount: string },
) {
  if (by === "body") return { service, amount };
  if (by === "service") return { agency, amount };
  return who === "column" ? { agency, service, amount } : { service, amount };
}

/** Excel's own limit. */
const LONGEST_NAME = 31;

function namesOfSheets(
  { by, pieces, named }: ManySheets,
  chance: Chance,
  bodies: readonly Body[],
  services: readonly string[],
): readonly string[] {
  if (by === "body")
    return bodies.map(({ full, short }) => (named === "short" || full.length > LONGEST_NAME ? short : full));
  if (by === "service") return services.map((service) => service.slice(0, LONGEST_NAME));
  const how = chance.below(5);
  if (by === "year")
    return Array.from({ length: pieces }, (_, at) => 2025 - pieces + at).map(
      (year) =>
        [
          `${year}-${year - 1999}`,
          `${year}_${year - 1999}`,
          `FY${year - 1999}`,
          `${year - 2000}-${year - 1999}`,
          `Budget ${year}-${year - 1999}`,
        ][how]!,
    );
  const first = chance.below(13 - pieces);
  return MONTHS.slice(first, first + pieces).map((month, at) => {
    const year = first + at > 8 ? 25 : 24;
    return [
      month,
      month.slice(0, 3),
      `${month.slice(0, 3)} ${year}`,
      `${month} 20${year}`,
      `P${first + at + 1}`,
    ][how]!;
  });
}
