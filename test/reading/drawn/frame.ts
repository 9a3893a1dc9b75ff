import { amountsOf, measuresOf } from "./measures";
import { LAYOUTS } from "./layouts";
import type { Amount } from "./parts";
import type { Plan } from "./plan";
import { AGENCY_HEADINGS, SERVICE_HEADINGS, YEAR_HEADINGS } from "./words";

/** What a row is of. */
export interface RowKey {
  readonly agency: string | null;
  readonly service: string | null;
  readonly year?: string;
  /** The type of cost, where these are down. */
  readonly of?: string;
  /** The group that it is in: a body, a part of one, or a year. */
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
  /** Where it is not the unit of the table. */
  readonly unit?: "£";
}

/** A column that names what its rows are of. */
export interface LabelKey {
  readonly heading: string;
  readonly of: (row: RowKey) => string;
  /** What a table that is read right says of the column. */
  readonly role: "agency" | "service" | "year" | "directorate" | "type";
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

/** What the layouts are made of. */
export interface Kit extends Plan {
  readonly agency: LabelKey;
  readonly service: LabelKey;
  readonly year: LabelKey;
  /** The columns of the agency and the service in their order, with that of the directorate where there is one. */
  readonly pair: readonly LabelKey[];
  /** The service, with the directorate where there is one. */
  readonly alone: readonly LabelKey[];
  readonly rowsOfPairs: readonly RowKey[];
}

/** What the amounts of a table with one figure for each of its rows and columns are. */
export const ONE = "the amount";

export function frameOf(plan: Plan): Frame {
  const measures = measuresOf(plan);
  const frame = {
    amountAt: amountsOf(plan, measures),
    readings: measures.readings,
    columns: measures.columns,
  };
  return { ...frame, ...LAYOUTS[plan.features.layout](kitOf(plan)) };
}

function kitOf(plan: Plan): Kit {
  const { features, bodies, services, draw } = plan;
  const hasColumn = features.directorates.startsWith("column");
  const words = hasColumn
    ? SERVICE_HEADINGS.filter((each) => !/Direct|Divis|Depart/.test(each))
    : SERVICE_HEADINGS;
  const label = (role: LabelKey["role"], heading: string, of: LabelKey["of"]): LabelKey => ({
    role,
    heading,
    of,
  });
  const agency = label("agency", draw.pick(AGENCY_HEADINGS), (row) => row.agency ?? "");
  const service = label("service", draw.pick(words), (row) => row.service ?? "");
  const year = label("year", draw.pick(YEAR_HEADINGS), (row) => row.year ?? "");
  const heading = draw.pick(["Directorate", "Department", "Portfolio"]);
  const directorate = label("directorate", heading, (row) => plan.directorateOf(row.service!));
  const alone = hasColumn ? [directorate, service] : [service];
  const byBody = bodies.flatMap((body) =>
    services.map((each) => ({ agency: body, service: each, group: body })),
  );
  const byService = services.flatMap((each) =>
    bodies.map((body) => ({ agency: body, service: each, group: each })),
  );
  return {
    ...plan,
    ...{ agency, service, year, alone },
    pair: features.order === "service first" ? [...alone, agency] : [agency, ...alone],
    rowsOfPairs: features.order === "by body" ? byBody : byService,
  };
}
