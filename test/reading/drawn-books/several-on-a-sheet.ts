import fc from "fast-check";
import { chanceOf } from "./chance";
import type { Chance } from "./chance";
import { blankSheet, drawn, featuresOf, putNote, putTable } from "./drawn-book";
import type { Block, DrawnBook, TrueLine } from "./drawn-book";
import { GRANTS } from "./grant-names";
import { BODIES, SERVICES } from "./names";
import { listBlock, sumOf, unitWord, withUnit } from "./parts";
import type { UnitDrawn } from "./parts";

const spec = fc.record({
  seed: fc.nat(1e9),
  of: fc.constantFrom(
    "two bodies",
    "two years",
    "spend and income",
    "spend and grants",
    "summary and details",
  ),
  beside: fc.boolean(),
  gap: fc.integer({ min: 1, max: 3 }),
  rows: fc.integer({ min: 3, max: 7 }),
  unit: fc.constantFrom<UnitDrawn>(null, "£", "£ thousand"),
  unitAt: fc.constantFrom("heading", "title"),
  total: fc.constantFrom<"none" | "values" | "formulas">("none", "values", "formulas"),
  title: fc.boolean(),
  agency: fc.boolean(),
  sameHeadings: fc.boolean(),
});
type Spec = typeof spec extends fc.Arbitrary<infer Each> ? Each : never;

/** Two tables on one sheet, one below the other or beside it. */
export const severalOnASheet: fc.Arbitrary<DrawnBook> = spec.map(build);

interface Part {
  readonly title: string;
  readonly block: Block;
}

function build(given: Spec): DrawnBook {
  const chance = chanceOf(given.seed);
  const sheet = blankSheet(chance.one(["Sheet1", "Budget", "Data"]));
  const whole = given.title ? 2 : 0;
  const [one, two] = partsOf(given, chance);
  const isUnitAbove = given.unit !== null && given.unitAt === "title";
  if (given.title)
    putNote(sheet, 0, `Budget monitoring 2024/25${isUnitAbove ? ` (${unitWord(given.unit, chance)})` : ""}`);
  const ownUnit = isUnitAbove && !given.title ? ` (${unitWord(given.unit, chance)})` : "";
  const width = Math.max(...one.block.rows.map((row) => row.length));
  const [row, column] = given.beside
    ? [whole, width + 1]
    : [whole + one.block.rows.length + 1 + given.gap, 0];
  const titles = given.beside
    ? [one.title + ownUnit, ...Array.from({ length: width }, () => ""), two.title + ownUnit]
    : [one.title + ownUnit];
  putNote(sheet, whole, ...titles);
  putTable(sheet, one.block, whole + 1);
  if (!given.beside) putNote(sheet, row, two.title + ownUnit);
  putTable(sheet, two.block, row + 1, column);
  return drawn([sheet], {
    features: featuresOf({ book: "several on a sheet", ...given }),
    together: given.of === "two bodies" && given.sameHeadings ? [[0, 1]] : [],
  });
}

function partsOf(given: Spec, chance: Chance): readonly [Part, Part] {
  const { unit, total, rows } = given;
  const [body, other] = chance.some(BODIES, 2) as [(typeof BODIES)[number], (typeof BODIES)[number]];
  const services = chance.some(SERVICES, rows);
  const unitIn = given.unitAt === "heading" ? unit : null;
  const amount = withUnit(chance.one(["Amount", "Budget", "Net expenditure", "Cost"]), unitIn, chance);
  const headings = { service: chance.one(["Service", "Service area", "Function"]), amount };
  const lines = (agency: string | null, named = services): readonly TrueLine[] =>
    named.map((service) => ({ agency, service, amount: chance.amount(unit) }));
  const list = { total: "none" as const, unit, headings };
  const withBody = { ...list, headings: { agency: "Organisation", ...headings } };
  const spend = given.agency
    ? listBlock({ ...withBody, lines: lines(body.full) })
    : listBlock({ ...list, lines: lines(null), open: ["agency"] });
  switch (given.of) {
    case "two bodies": {
      const again = given.sameHeadings
        ? list
        : { ...list, headings: { service: "Activity", amount: withUnit("Spend", unitIn, chance) } };
      return [
        { title: body.full, block: listBlock({ ...list, total, lines: lines(body.full) }) },
        {
          title: other.full,
          block: listBlock({ ...again, total, lines: lines(other.full, chance.some(SERVICES, rows)) }),
        },
      ];
    }
    case "two years": {
      const apart = { apart: "years", told: true };
      const again = given.agency
        ? listBlock({ ...withBody, lines: lines(body.full) })
        : listBlock({ ...list, lines: lines(null), open: ["agency"] });
      return [
        { title: "Budget 2023/24", block: { ...spend, ...apart, open: [...spend.open, "year"] } },
        { title: "Budget 2024/25", block: { ...again, ...apart, open: [...spend.open, "year"] } },
      ];
    }
    case "spend and income": {
      const sources = chance.some(
        ["Fees and charges", "Government grants", "Rents", "Council tax", "Sales", "Interest"],
        Math.min(rows, 5),
      );
      const income = listBlock({
        ...list,
        headings: {
          service: chance.one(["Income", "Source", "Source of income"]),
          amount: withUnit(chance.one(["Amount", "Budget"]), unitIn, chance),
        },
        lines: lines(null, sources),
      });
      return [
        { title: "Expenditure", block: { ...spend, open: [...spend.open, "amount"] } },
        { title: "Income", block: { ...income, kind: "none", lines: [] } },
      ];
    }
    case "spend and grants":
      return [
        { title: "Spending by service", block: spend },
        { title: "Grants", block: grants(chance, unitIn, unit, services) },
      ];
    case "summary and details": {
      const groups = ["People", "Place"];
      const details = lines(given.agency ? body.full : null);
      const groupOf = (at: number) => groups[at < rows / 2 ? 0 : 1]!;
      const sums = groups.map((group) => [
        group,
        sumOf(details.filter((_, at) => groupOf(at) === group).map((line) => line.amount)),
      ]);
      const base = listBlock({
        ...(given.agency ? withBody : list),
        lines: details,
        open: given.agency ? [] : ["agency"],
      });
      const rowsOf = base.rows.map((row, at) => [at === 0 ? "Directorate" : groupOf(at - 1), ...row]);
      return [
        {
          title: "Summary",
          block: {
            kind: "none",
            unit,
            lines: [],
            open: [],
            rows: [["Directorate", amount], ...sums, ["Total", sumOf(details.map((line) => line.amount))]],
          },
        },
        { title: "Details", block: { ...base, rows: rowsOf } },
      ];
    }
  }
}

function grants(chance: Chance, unitIn: UnitDrawn, unit: UnitDrawn, services: readonly string[]): Block {
  const drawnGrants = chance.some(GRANTS, 4);
  const lines = drawnGrants.map(({ name }): TrueLine => ({
    agency: null,
    service: name,
    amount: chance.amount(unit),
  }));
  return {
    kind: "grants",
    unit,
    lines,
    open: unit === null ? ["unit"] : [],
    permitted: new Map(drawnGrants.map(({ name }, at) => [name, [services[at % services.length]!]])),
    rows: [
      ["Grant", withUnit("Award", unitIn, chance), "Permitted services"],
      ...lines.map((line, at) => [line.service!, line.amount, services[at % services.length]!]),
    ],
  };
}
