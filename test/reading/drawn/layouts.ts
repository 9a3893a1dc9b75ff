import type { Features } from "./features";
import { ONE } from "./frame";
import type { Frame, Kit, RowKey } from "./frame";
import { PERIODS, STAGES, TYPES, YEAR_NAMES, YEARS } from "./words";

type Layout = (kit: Kit) => Omit<Frame, "columns" | "amountAt" | "readings"> & Partial<Frame>;

/** What runs down and what runs across. */
export const LAYOUTS: Readonly<Record<Features["layout"], Layout>> = {
  long: ({ pair, rowsOfPairs }) => ({ labels: pair, rows: rowsOfPairs }),

  "services across": ({ agency, services, bodies, features, directorateOf }) => ({
    labels: [agency],
    rows: bodies.map((body) => ({ agency: body, service: null, group: null })),
    columns: services.map((each) => ({
      heading: each,
      service: each,
      ...(features.groupsAcross === "directorates" ? { over: directorateOf(each) } : {}),
    })),
  }),

  "bodies across": ({ service, services, bodies }) => ({
    labels: [service],
    rows: ofNobody(services),
    columns: bodies.map((body) => ({ heading: body, agency: body })),
  }),

  "years across": ({ pair, rowsOfPairs, draw }) => {
    const years = draw.pick(YEARS);
    return {
      labels: pair,
      rows: rowsOfPairs,
      columns: years.map((each) => ({ heading: each, reading: each })),
      readings: years,
    };
  },

  "years and measures across": ({ pair, rowsOfPairs, draw }) => {
    const [years, two] = [draw.pick(YEAR_NAMES), draw.pick(STAGES)];
    const columns = years.flatMap((each) =>
      two.map((heading) => ({ heading, over: each, reading: `${each}, ${heading}` })),
    );
    return { labels: pair, rows: rowsOfPairs, columns, readings: columns.map(({ reading }) => reading) };
  },

  "bodies and measures across": ({ service, services, bodies, draw }) => {
    const two = draw.pick(STAGES);
    const columns = bodies.flatMap((body) =>
      two.map((heading) => ({ heading, over: body, agency: body, reading: heading })),
    );
    return { labels: [service], rows: ofNobody(services), columns, readings: two };
  },

  "periods across": (kit) => partsAcross(kit, kit.draw.pick<readonly string[]>(PERIODS)),

  "types across": (kit) => partsAcross(kit, kit.draw.pick<readonly string[]>(TYPES)),

  "types down": ({ pair, rowsOfPairs, draw }) => {
    const types = draw.pick<readonly string[]>(TYPES);
    const heading = draw.pick(["Type of cost", "Subjective", "Expenditure type", "Category"]);
    return {
      labels: [...pair, { heading, of: (row) => row.of ?? "", role: "type" }],
      rows: rowsOfPairs.flatMap((row) => types.map((of) => ({ ...row, of }))),
    };
  },

  "body sections": ({ service, rowsOfPairs }) => ({ labels: [service], rows: rowsOfPairs }),

  stacked: ({ service, rowsOfPairs }) => ({ labels: [service], rows: rowsOfPairs }),

  "year sections": ({ pair, rowsOfPairs, draw }) => {
    const years = draw.pick(YEAR_NAMES);
    return {
      labels: pair,
      rows: years.flatMap((year) => rowsOfPairs.map((row) => ({ ...row, year, group: year }))),
      readings: years,
    };
  },

  "one body": (kit) => ({ labels: kit.alone, rows: ofOne(kit, kit.bodies[0]!) }),

  "no body": (kit) => ({ labels: kit.alone, rows: ofOne(kit, null) }),

  "year column": ({ pair, rowsOfPairs, year, draw }) => {
    const years = draw.pick(YEAR_NAMES);
    return {
      labels: draw.next() < 0.5 ? [year, ...pair] : [...pair, year],
      rows: rowsOfPairs.flatMap((row) => years.map((each) => ({ ...row, year: each }))),
      readings: years,
    };
  },
};

/** Periods or types of cost, which all are counted. */
function partsAcross({ pair, rowsOfPairs }: Kit, parts: readonly string[]): ReturnType<Layout> {
  return {
    labels: pair,
    rows: rowsOfPairs,
    columns: parts.map((each) => ({ heading: each, of: each })),
    readings: [ONE],
  };
}

function ofNobody(services: readonly string[]): readonly RowKey[] {
  return services.map((each) => ({ agency: null, service: each, group: null }));
}

function ofOne({ features, services, directorateOf }: Kit, body: string | null): readonly RowKey[] {
  const isGrouped = features.directorates === "sections" || features.directorates === "column once";
  return services.map((each) => ({
    agency: body,
    service: each,
    group: isGrouped ? directorateOf(each) : null,
  }));
}
