import { settledAmount, sum, toCell } from "../../../model/money";
import { nameKey } from "../../../model/names";
import { stepBounds } from "../../../model/book";
import { conversionBetween, unitOf } from "../../../model/wording";
import { emptyAmounts } from "../../amounts";
import { otherCurrencyOf } from "../../currency";
import type { OtherCurrency } from "../../currency";
import { textOf } from "../../cell";
import { hasStop, listed, noRows, note } from "../../findings";
import type { Finding } from "../../findings";
import { cellAt, dataRowCount, headingAddress, rowsBelow } from "../../table";
import type { SourceTable } from "../../table";
import type { SourceReading } from "../../source";
import type { SpendReading } from "../spend";
import { factsOf } from "./facts";
import type { GrantsFacts } from "./facts";
import { repeatedNames, tooMany, unknownService } from "./findings";
import { oneForEachHolder } from "./holders";
import { readLine } from "./line";
import type { Asked, GrantRow } from "./line";
import { likelyMarks } from "./marks";
import { servicesNamed, waysOf } from "./permitted";
import type { Way } from "./permitted";
import type { GrantsRoles } from "./roles";

/** The grants table as read, awards in the unit of the spend table where there is one. There are no grants where a finding stops it. */
export interface GrantsReading extends SourceReading {
  readonly grants: readonly GrantRow[];
  /** What sheets are planned from; null where a finding stops the reading. */
  readonly facts: GrantsFacts | null;
  /** What the awards are in where that is not pounds; null where it is. */
  readonly currency: OtherCurrency | null;
}

/** Reads the grants table: beside the spend table, or alone, when the services are those that its conditions name. */
export function readGrants(
  table: SourceTable,
  roles: GrantsRoles,
  { spend }: { readonly spend?: SpendReading },
): GrantsReading {
  const dataRows = dataRowCount(table, [roles.grant]);
  const { unit, services } = spend ?? {
    unit: unitOf(table.headings[roles.award] ?? ""),
    services: servicesNamed(table, roles, dataRows),
  };
  if (dataRows * services.length > stepBounds.pairsPermitted) {
    return {
      grants: [],
      unit,
      currency: null,
      total: 0,
      facts: null,
      findings: [tooMany(table, dataRows, services.length)],
    };
  }
  const ways = waysOf(table, roles, dataRows, services);
  const ticks = matchTickColumns(table, ways, services);
  const ownUnit = unitOf(table.headings[roles.award] ?? "");
  const conversion = conversionBetween(ownUnit, unit);
  const asked: Asked = { table, roles, services, ways, ticks: ticks.services, conversion };
  const lines = Array.from({ length: dataRows }, (_, row) => readLine(asked, row));
  const read = namedByHolder(
    asked,
    lines.flatMap((line, row) => (line.grant ? [{ ...line.grant, row }] : [])),
  );
  const currency = otherCurrencyOf(table, roles.award);
  const findings = [...ticks.findings, ...lines.flatMap((line) => line.findings)];
  findings.push(
    ...(currency === null ? [] : [currency.finding]),
    ...emptyAmounts(
      table,
      roles.award,
      read.map(({ row }) => row),
    ),
    ...repeatedNames(table, roles, read),
    ...likelyMarks(
      table,
      [...ways].filter(([, way]) => way !== "list").map(([column]) => column),
      read.map(({ row }) => row),
    ),
    ...rowsBelow(table, [roles.grant, roles.award]),
  );
  if (read.length === 0 && !hasStop(findings)) findings.push(noRows(table.label));
  if (conversion !== null) {
    const message = `The awards are in ${ownUnit} and the spending is in ${unit}: the awards are turned into ${unit}.`;
    findings.push(note(message, headingAddress(table, roles.award)));
  }
  const isStopped = hasStop(findings);
  const kept = isStopped ? [] : read;
  return {
    currency,
    grants: kept.map(({ grant, award, permitted }) => ({ grant, award, permitted })),
    unit,
    total: toCell(sum(kept.map(({ award }) => settledAmount(award)))),
    facts: isStopped
      ? null
      : factsOf(table, roles, dataRows, { conversion, services: spend ? null : services }, read),
    findings: listed(findings),
  };
}

/** A grant with the row of the table that it is in. */
interface GrantRead extends GrantRow {
  readonly row: number;
}

/** The columns ticked where a grant may be spent on a service, by the service's name; empty where one column lists them. */
function matchTickColumns(
  table: SourceTable,
  ways: ReadonlyMap<number, Way>,
  services: readonly string[],
): { readonly services: ReadonlyMap<number, string>; readonly findings: readonly Finding[] } {
  const byColumn = new Map<number, string>();
  const findings: Finding[] = [];
  for (const [column, way] of ways) {
    if (way !== "ticks") continue;
    const heading = table.headings[column] ?? "";
    const service = services.find((each) => nameKey(each) === nameKey(heading));
    if (service === undefined)
      findings.push(unknownService(heading, services, headingAddress(table, column)));
    else byColumn.set(column, service);
  }
  return { services: byColumn, findings };
}

function namedByHolder(
  { table, roles: { agency } }: Asked,
  read: readonly GrantRead[],
): readonly GrantRead[] {
  if (agency === undefined) return read;
  const names = oneForEachHolder(
    read.map(({ grant, row }) => ({ grant, holder: textOf(cellAt(table, agency, row)) })),
  );
  return read.map((each, at) => ({ ...each, grant: names[at]! }));
}
