import { rounded } from "./plan";
import type { Plan } from "./plan";
import type { Amount } from "./parts";
import {
  AGENCY_HEADINGS,
  AMOUNT_HEADINGS,
  BUDGET_AND_ACTUAL,
  GROSS_INCOME_NET,
  PERIODS,
  SERVICE_HEADINGS,
  STAGES,
  TYPES,
  YEAR_HEADINGS,
  YEAR_NAMES,
  YEARS,
} from "./words";

/** What a row is of. */
export interface RowKey {
  readonly agency: string | null;
  readonly service: string | null;
  readonly year?: string;
  /** The group that it is in: a body, or a part of one. */
  readonly group: string | null;
}

/** What a column of amounts is of. */
export interface ColumnKey {
  readonly heading: string;
  /** What stands above the heading, once for all that it is of. */
  readonly over?: string;
  readonly agency?: string;
  readonly service?: string;
  readonly reading?: string;
  /** A period or a type of cost. */
  readonly of?: string;
}

/** A column that names what its rows are of. */
export interface LabelKey {
  readonly heading: string;
  readonly of: (row: RowKey) => string;
  /** What a table that is read right says of the column. */
  readonly role: "agency" | "service" | "year" | "directorate";
}

/** The table without what stands around it: what its columns and rows are of. */
export interface Frame {
  readonly labels: readonly LabelKey[];
  readonly columns: readonly ColumnKey[];
  readonly rows: readonly RowKey[];
  readonly amountAt: (row: RowKey, column: ColumnKey) => Amount;
  /** The readings that a person may mean; where there are several, one is asked about or told. */
  readonly readings: readonly string[];
}

const ONE = "the amount";

export function frameOf(plan: Plan): Frame {
  const { features, bodies, services, draw } = plan;
  const { layout, order } = features;
  const serviceWords = features.directorates.startsWith("column")
    ? SERVICE_HEADINGS.filter((each) => !/Direct|Divis|Depart/.test(each))
    : SERVICE_HEADINGS;
  const agency: LabelKey = {
    heading: draw.pick(AGENCY_HEADINGS),
    of: (row) => row.agency ?? "",
    role: "agency",
  };
  const service: LabelKey = {
    heading: draw.pick(serviceWords),
    of: (row) => row.service ?? "",
    role: "service",
  };
  const year: LabelKey = { heading: draw.pick(YEAR_HEADINGS), of: (row) => row.year ?? "", role: "year" };
  const directorate: LabelKey = {
    heading: draw.pick(["Directorate", "Department", "Portfolio"]),
    of: (row) => plan.directorateOf(row.service!),
    role: "directorate",
  };
  const withDirectorate = (...labels: readonly LabelKey[]) =>
    features.directorates.startsWith("column")
      ? labels.flatMap((label) => (label.role === "service" ? [directorate, label] : [label]))
      : labels;
  const pairs = bodies.flatMap((body) =>
    services.map((each) => ({ agency: body, service: each, group: body })),
  );
  const byService = services.flatMap((each) =>
    bodies.map((body) => ({ agency: body, service: each, group: each })),
  );
  const ordered = order === "by body" ? pairs : byService;
  const labels = withDirectorate(...(order === "service first" ? [service, agency] : [agency, service]));
  const measures = measuresOf(plan);
  const frame = {
    amountAt: amountsOf(plan, measures.columns),
    readings: measures.readings,
    columns: measures.columns,
  };
  const ofServices = (body: string | null) =>
    services.map((each) => ({
      agency: body,
      service: each,
      group:
        features.directorates === "none" || features.directorates === "column"
          ? null
          : plan.directorateOf(each),
    }));
  switch (layout) {
    case "long":
      return { ...frame, labels, rows: ordered };
    case "services across":
      return {
        ...frame,
        labels: [agency],
        rows: bodies.map((body) => ({ agency: body, service: null, group: null })),
        columns: services.map((each) => ({ heading: each, service: each })),
      };
    case "bodies across":
      return {
        ...frame,
        labels: [service],
        rows: services.map((each) => ({ agency: null, service: each, group: null })),
        columns: bodies.map((body) => ({ heading: body, agency: body })),
      };
    case "years across": {
      const years = draw.pick(YEARS);
      return {
        ...frame,
        labels,
        rows: ordered,
        columns: years.map((each) => ({ heading: each, reading: each })),
        readings: years,
      };
    }
    case "years and measures across": {
      const years = draw.pick(YEAR_NAMES);
      const two = draw.pick(STAGES);
      const columns = years.flatMap((each) =>
        two.map((heading) => ({ heading, over: each, reading: `${each}, ${heading}` })),
      );
      return { ...frame, labels, rows: ordered, columns, readings: columns.map(({ reading }) => reading) };
    }
    case "bodies and measures across": {
      const two = draw.pick(STAGES);
      const columns = bodies.flatMap((body) =>
        two.map((heading) => ({ heading, over: body, agency: body, reading: heading })),
      );
      return {
        ...frame,
        labels: [service],
        rows: services.map((each) => ({ agency: null, service: each, group: null })),
        columns,
        readings: two,
      };
    }
    case "periods across":
    case "types across": {
      const parts = draw.pick<readonly string[]>(layout === "periods across" ? PERIODS : TYPES);
      return {
        ...frame,
        labels,
        rows: ordered,
        columns: parts.map((each) => ({ heading: each, of: each })),
        readings: [ONE],
      };
    }
    case "body sections":
      return { ...frame, labels: [service], rows: pairs };
    case "one body":
      return { ...frame, labels: withDirectorate(service), rows: ofServices(bodies[0]!) };
    case "no body":
      return { ...frame, labels: withDirectorate(service), rows: ofServices(null) };
    case "year column": {
      const years = draw.pick(YEAR_NAMES);
      return {
        ...frame,
        labels: draw.next() < 0.5 ? [year, ...labels] : [...labels, year],
        rows: ordered.flatMap((row) => years.map((each) => ({ ...row, year: each }))),
        readings: years,
      };
    }
  }
}

function measuresOf({ features, draw }: Plan): {
  readonly columns: readonly ColumnKey[];
  readonly readings: readonly string[];
} {
  const columnsOf = (headings: readonly string[]) =>
    headings.map((heading) => ({ heading, reading: heading }));
  if (features.measures === "budget and actual") {
    const headings = draw.pick(BUDGET_AND_ACTUAL);
    return { columns: columnsOf(headings), readings: headings };
  }
  if (features.measures === "one") {
    const words =
      features.unit === "none" || features.layout !== "year column"
        ? AMOUNT_HEADINGS
        : AMOUNT_HEADINGS.filter((each) => !/20/.test(each));
    return { columns: [{ heading: draw.pick(words) }], readings: [ONE] };
  }
  const headings = draw.pick(GROSS_INCOME_NET);
  return { columns: columnsOf(headings), readings: [headings[0], headings[2]] };
}

/** The amounts of a plan; where there is income, what is net is what is gross without it, and half of what is spent comes in at most. */
function amountsOf(plan: Plan, columns: readonly ColumnKey[]): Frame["amountAt"] {
  const amountAt: Frame["amountAt"] = (row, column) =>
    plan.amount(
      row.agency ?? column.agency ?? null,
      row.service ?? column.service ?? "",
      column.reading ?? row.year ?? ONE,
      column.of ?? "",
    );
  if (plan.features.measures !== "gross, income, net") return amountAt;
  const [gross, income] = columns;
  return (row, column) => {
    const own = amountAt(row, column);
    const spent = amountAt(row, gross!).value;
    const comesIn = rounded(Math.min(amountAt(row, income!).value, spent / 2), plan.decimals);
    const value = { [gross!.heading]: spent, [income!.heading]: comesIn }[column.heading];
    return { ...own, value: value ?? rounded(spent - comesIn, plan.decimals) };
  };
}
