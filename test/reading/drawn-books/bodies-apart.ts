import fc from "fast-check";
import { chanceOf } from "./chance";
import type { Chance } from "./chance";
import { blankSheet, drawn, featuresOf, putNote, putTable } from "./drawn-book";
import type { DrawnBook, SheetDrawn, TrueLine } from "./drawn-book";
import { BODIES, SERVICES } from "./names";
import { besides } from "./other-sheets";
import { crossBlock, listBlock, unitWord, withUnit } from "./parts";
import type { UnitDrawn } from "./parts";

const LAYOUTS = [
  "service and amount",
  "agency too",
  "directorate too",
  "sections",
  "years across",
  "services across",
] as const;
type Layout = (typeof LAYOUTS)[number];

const one = fc.record({
  layout: fc.constantFrom<Layout>(...LAYOUTS),
  unit: fc.constantFrom<UnitDrawn>("£", "£ thousand", "£ million"),
  unitAt: fc.constantFrom("title", "heading"),
  total: fc.constantFrom<"none" | "values" | "formulas">("none", "values", "formulas"),
  rows: fc.integer({ min: 3, max: 8 }),
  whose: fc.constantFrom("sheet", "title", "both"),
});
type One = typeof one extends fc.Arbitrary<infer Spec> ? Spec : never;

const spec = fc.record({
  seed: fc.nat(1e9),
  bodies: fc.array(one, { minLength: 2, maxLength: 4 }),
  cover: fc.boolean(),
  notes: fc.boolean(),
  lookup: fc.boolean(),
});

/** Several bodies, each on a sheet of its own in a layout, in words and in a unit of its own. */
export const bodiesApart: fc.Arbitrary<DrawnBook> = spec.map(({ bodies: each, ...given }) => {
  const chance = chanceOf(given.seed);
  const bodies = chance.some(BODIES, each.length);
  const sheets = each.map((own, at) => sheetOf(own, bodies[at]!, at, chance));
  const others = besides(given, chance.some(SERVICES, 5), bodies, chance);
  return drawn([...others.before, ...sheets, ...others.after], {
    features: [
      ...featuresOf({ book: "bodies apart", ...given }),
      ...new Set(each.flatMap((own) => featuresOf(own).filter((feature) => !feature.startsWith("rows")))),
    ],
  });
});

function sheetOf(
  own: One,
  { full, short }: { readonly full: string; readonly short: string },
  at: number,
  chance: Chance,
): SheetDrawn {
  const sheet = blankSheet(own.whose === "title" ? `Sheet${at + 1}` : short);
  const { unit, total } = own;
  const isAbove = own.unitAt === "title" || own.layout === "services across";
  const title = [
    own.whose === "sheet" && own.layout !== "agency too" ? "" : `${full}: `,
    chance.one(["revenue budget 2024/25", "spending by service 2024-25", "budget book"]),
    isAbove ? ` (${unitWord(unit, chance)})` : "",
  ].join("");
  putNote(sheet, 0, title.charAt(0).toUpperCase() + title.slice(1));
  const services = chance.some(SERVICES, own.rows);
  const lines = services.map((service): TrueLine => ({ agency: full, service, amount: chance.amount(unit) }));
  const headings = {
    service: chance.one(["Service", "Service area", "Function", "Activity", "Budget heading", "Description"]),
    amount: withUnit(
      chance.one(["Budget", "Net budget", "Expenditure", "2024/25", "Amount"]),
      isAbove ? null : unit,
      chance,
    ),
  };
  const block = { lines, total, unit, at: { row: 2, column: 0 } };
  switch (own.layout) {
    case "service and amount":
      putTable(sheet, listBlock({ ...block, headings }), 2);
      break;
    case "agency too":
      putTable(
        sheet,
        listBlock({
          ...block,
          headings: { agency: chance.one(["Organisation", "Body", "Authority"]), ...headings },
        }),
        2,
      );
      break;
    case "directorate too": {
      const plain = listBlock({ ...block, at: { row: 2, column: 1 }, headings });
      const half = Math.ceil(lines.length / 2);
      const rows = plain.rows.map((row, index) =>
        index === 0
          ? ["Directorate", ...row]
          : index > lines.length
            ? [row[0]!, "", row[1]!]
            : [index <= half ? "People" : "Place", ...row],
      );
      putTable(sheet, { ...plain, rows }, 2);
      break;
    }
    case "sections": {
      const plain = listBlock({ ...block, total: "none", headings });
      const half = Math.ceil(lines.length / 2);
      const [head = [], ...rest] = plain.rows;
      putTable(
        sheet,
        { ...plain, rows: [head, ["PEOPLE"], ...rest.slice(0, half), ["PLACE"], ...rest.slice(half)] },
        2,
      );
      break;
    }
    case "years across": {
      const plain = listBlock({
        ...block,
        total: "none",
        headings: { ...headings, amount: withUnit("2024/25", isAbove ? null : unit, chance) },
      });
      const before = withUnit("2023/24", isAbove ? null : unit, chance);
      const rows = plain.rows.map(([name = "", amount = ""], index) => [
        name,
        index === 0 ? before : chance.amount(unit),
        amount,
      ]);
      putTable(sheet, { ...plain, rows, open: ["year", "amount"] }, 2);
      break;
    }
    case "services across":
      putTable(sheet, crossBlock({ ...block, total: "none", down: "agency", corner: "Organisation" }), 2);
      break;
  }
  return sheet;
}
