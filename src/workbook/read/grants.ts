import { amount as exact, sum, toCell } from "../../model/money";
import { nameKey } from "../../model/names";
import type { GrantsChoice } from "../../model/book";
import { isBlank, isError, isTotalLabel, textOf } from "../cells";
import type { Cell } from "../cells";
import type { Finding, GrantRow, GrantsReading } from "../port";
import { emptyAmounts, readAmount } from "./amount";
import { hasStop, listed, note, stop } from "./findings";
import { isTick, nearestName, readPermittedList } from "./permitted";
import type { PermittedServices } from "./permitted";
import { cellAddress, headingAddress } from "./source";
import type { SourceTable } from "./source";
import { dataRowCount, rowsBelow } from "./totals-row";
import { conversionBetween, convert, unitOf } from "./unit";
import type { Unit } from "./unit";

/** The grants as read, and the row of the table each came from. */
export interface GrantsTableReading extends GrantsReading {
  readonly rowsOfGrants: readonly number[];
}

/** Reads the grants table; awards come in `unit`, the unit of the spend table. */
export function readGrantsTable(
  table: SourceTable,
  choice: GrantsChoice,
  services: readonly string[],
  unit: Unit,
): GrantsTableReading {
  const count = dataRowCount(table, [choice.grant]);
  const tickColumns = matchTickColumns(table, choice, services);
  const lines = Array.from({ length: count }, (_, row) =>
    readLine(table, choice, row, services, tickColumns.services, unit),
  );
  const read = lines.flatMap((line, row) => (line.grant ? [{ grant: line.grant, row }] : []));
  const findings = [...tickColumns.findings, ...lines.flatMap((line) => line.findings)];
  findings.push(
    ...emptyAmounts(
      table,
      choice.award,
      read.map(({ row }) => row),
    ),
  );
  findings.push(...repeatedNames(table, choice, read), ...rowsBelow(table, [choice.grant, choice.award]));
  if (read.length === 0 && !hasStop(findings)) {
    findings.push(stop(`${table.label} has headings but no rows. Add rows, or choose another table.`));
  }
  const ownUnit = unitOf(table.headings[choice.award] ?? "");
  if (ownUnit !== unit) {
    const where = headingAddress(table, choice.award);
    findings.push(
      note(
        `The awards are in ${ownUnit} and the spending is in ${unit}: the awards are turned into ${unit}.`,
        where,
      ),
    );
  }
  const kept = hasStop(findings) ? [] : read;
  return {
    grants: kept.map(({ grant }) => grant),
    rowsOfGrants: kept.map(({ row }) => row),
    unit,
    total: toCell(sum(kept.map(({ grant }) => exact(grant.award)))),
    findings: listed(findings),
  };
}

/** The columns ticked where a grant may be spent on a service, by the service's name; empty where one column lists them. */
function matchTickColumns(
  table: SourceTable,
  { permitted }: GrantsChoice,
  services: readonly string[],
): { readonly services: ReadonlyMap<number, string>; readonly findings: readonly Finding[] } {
  const byColumn = new Map<number, string>();
  const findings: Finding[] = [];
  for (const column of typeof permitted === "number" ? [] : permitted) {
    const heading = table.headings[column] ?? "";
    const service = services.find((each) => nameKey(each) === nameKey(heading));
    if (service === undefined)
      findings.push(unknownService(heading, services, headingAddress(table, column)));
    else byColumn.set(column, service);
  }
  return { services: byColumn, findings };
}

function readLine(
  table: SourceTable,
  choice: GrantsChoice,
  row: number,
  services: readonly string[],
  tickColumns: ReadonlyMap<number, string>,
  unit: Unit,
): { readonly grant: GrantRow | null; readonly findings: readonly Finding[] } {
  const at = (column: number): Cell => table.columns.get(column)?.values[row] ?? "";
  const [name, awardCell] = [at(choice.grant), at(choice.award)];
  if (isBlank(name) && isBlank(awardCell)) return { grant: null, findings: [] };
  const where = cellAddress(table, choice.grant, row);
  if (isError(name)) {
    return lineStop(
      `${where} shows ${name} where the name of a grant belongs. Put the formula in that cell right.`,
      where,
    );
  }
  if (isBlank(name)) {
    return lineStop(
      `${where} is empty where the name of a grant belongs. Type the name, or clear the whole row.`,
      where,
    );
  }
  if (isTotalLabel(name)) {
    return lineStop(
      `${where} looks like a total, which would be counted twice. Take that row out of ${table.label}.`,
      where,
    );
  }
  const { amount, finding } = readAmount(table, choice.award, row);
  const findings: Finding[] = finding ? [finding] : [];
  if (amount !== null && amount < 0)
    findings.push(negativeAward(textOf(name), cellAddress(table, choice.award, row)));
  const permitted = readPermitted(table, choice, row, services, tickColumns);
  const permittedAt = permittedAddress(table, choice, row);
  if (permitted.services.length === 0) {
    findings.push(permitsNothing(textOf(name), permitted, services, permittedAt));
  } else {
    findings.push(...permitted.unknown.map((service) => unknownService(service, services, permittedAt)));
  }
  if (amount === null || hasStop(findings)) return { grant: null, findings };
  const conversion = conversionBetween(unitOf(table.headings[choice.award] ?? ""), unit);
  return {
    grant: { grant: textOf(name), award: convert(amount, conversion), permitted: permitted.services },
    findings,
  };
}

function readPermitted(
  table: SourceTable,
  { permitted }: GrantsChoice,
  row: number,
  services: readonly string[],
  tickColumns: ReadonlyMap<number, string>,
): PermittedServices {
  const at = (column: number): Cell => table.columns.get(column)?.values[row] ?? "";
  if (typeof permitted === "number") return readPermittedList(at(permitted), services);
  const ticked = new Set(
    [...tickColumns].filter(([column]) => isTick(at(column))).map(([, service]) => service),
  );
  return { services: services.filter((service) => ticked.has(service)), unknown: [] };
}

function permittedAddress(table: SourceTable, { permitted }: GrantsChoice, row: number): string {
  return cellAddress(table, typeof permitted === "number" ? permitted : (permitted[0] ?? 0), row);
}

function lineStop(message: string, where: string) {
  return { grant: null, findings: [stop(message, where)] };
}

function negativeAward(grant: string, where: string): Finding {
  return stop(
    `The award of ${grant} in ${where} is negative. Type what the grant pays, or take its row out of the table.`,
    where,
  );
}

function permitsNothing(
  grant: string,
  { unknown }: PermittedServices,
  services: readonly string[],
  where: string,
): Finding {
  const [first] = unknown;
  const nearest = first === undefined ? null : nearestName(first, services);
  const because =
    first === undefined
      ? `no service is named in ${where}`
      : `the spend table has no service called "${first}", which ${where} names`;
  const advice =
    nearest === null
      ? 'Name at least one service of the spend table there, or write "All".'
      : `Did you mean "${nearest}"?`;
  return stop(`${grant} may not be spent on anything: ${because}. ${advice}`, where);
}

function unknownService(name: string, services: readonly string[], where: string): Finding {
  const nearest = nearestName(name, services);
  const advice = nearest === null ? "Use the spend table's name for it." : `Did you mean "${nearest}"?`;
  return note(
    `${where} names the service "${name}", which is not in the spend table, so it is left out. ${advice}`,
    where,
  );
}

function repeatedNames(
  table: SourceTable,
  choice: GrantsChoice,
  read: readonly { readonly grant: GrantRow; readonly row: number }[],
): readonly Finding[] {
  const first = new Map<string, number>();
  return read.flatMap(({ grant, row }) => {
    const before = first.get(nameKey(grant.grant));
    if (before === undefined) {
      first.set(nameKey(grant.grant), row);
      return [];
    }
    const [one, two] = [before, row].map((each) => cellAddress(table, choice.grant, each));
    return [
      stop(
        `Two grants are called "${grant.grant}" (${one} and ${two}). Rename one of them, or add them up in one row.`,
        two,
      ),
    ];
  });
}
