import { settledAmount, sum, toCell } from "../../../model/money";
import { nameKey } from "../../../model/names";
import { conversionBetween, convert, counted, unitOf } from "../../../model/wording";
import type { UnitConversion } from "../../../model/wording";
import { emptyAmounts, readAmount } from "../../amounts";
import { isBlank, isError, textOf } from "../../cell";
import { hasStop, listed, noRows, note, stop } from "../../findings";
import type { Finding } from "../../findings";
import { nameMissing, nearestName } from "../../names";
import { cellAddress, cellAt, dataRowCount, headingAddress, rowsBelow, totalInside } from "../../table";
import type { SourceTable } from "../../table";
import { tickIn } from "../../ticks";
import type { SourceReading } from "../../source";
import type { SpendReading } from "../spend";
import { factsOf } from "./facts";
import type { GrantOfRow, GrantsFacts } from "./facts";
import { permittedColumns, readPermittedList, servicesNamed } from "./permitted";
import type { PermittedServices } from "./permitted";
import type { GrantsRoles } from "./roles";

export interface GrantRow {
  readonly grant: string;
  /** In the unit of the spend table, where there is one. */
  readonly award: number;
  /** Names of services, as the spend table writes them where there is one. */
  readonly permitted: readonly string[];
}

/** The grants table as read, awards in the unit of the spend table where there is one. There are no grants where a finding stops it. */
export interface GrantsReading extends SourceReading {
  readonly grants: readonly GrantRow[];
  /** What sheets are planned from; null where a finding stops the reading. */
  readonly facts: GrantsFacts | null;
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
  const ticks = matchTickColumns(table, roles, services);
  const ownUnit = unitOf(table.headings[roles.award] ?? "");
  const conversion = conversionBetween(ownUnit, unit);
  const asked: Asked = { table, roles, services, ticks: ticks.services, conversion };
  const lines = Array.from({ length: dataRows }, (_, row) => readLine(asked, row));
  const read = lines.flatMap((line, row) => (line.grant ? [{ ...line.grant, row }] : []));
  const findings = [...ticks.findings, ...lines.flatMap((line) => line.findings)];
  findings.push(
    ...emptyAmounts(
      table,
      roles.award,
      read.map(({ row }) => row),
    ),
    ...repeatedNames(table, roles, read),
    ...likelyMarks(
      asked,
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
    grants: kept.map(({ grant, award, permitted }) => ({ grant, award, permitted })),
    unit,
    total: toCell(sum(kept.map(({ award }) => settledAmount(award)))),
    facts: isStopped
      ? null
      : factsOf(table, roles, dataRows, { conversion, services: spend ? null : services }, read),
    findings: listed(findings),
  };
}

/** What a row is read with. */
interface Asked {
  readonly table: SourceTable;
  readonly roles: GrantsRoles;
  /** The services there are. */
  readonly services: readonly string[];
  /** The service of each column of ticks. */
  readonly ticks: ReadonlyMap<number, string>;
  readonly conversion: UnitConversion | null;
}

/** The columns ticked where a grant may be spent on a service, by the service's name; empty where one column lists them. */
function matchTickColumns(
  table: SourceTable,
  { permitted }: GrantsRoles,
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
  asked: Asked,
  row: number,
): { readonly grant: GrantRow | null; readonly findings: readonly Finding[] } {
  const { table, roles, services } = asked;
  const name = cellAt(table, roles.grant, row);
  if (isBlank(name) && isBlank(cellAt(table, roles.award, row))) return { grant: null, findings: [] };
  const unnamed = nameMissing(table, roles.grant, row, "a grant") ?? totalInside(table, [roles.grant], row);
  if (unnamed !== null) return { grant: null, findings: [unnamed] };
  const grant = textOf(name);
  const { amount, finding } = readAmount(table, roles.award, row);
  const findings: Finding[] = finding ? [finding] : [];
  if (amount !== null && amount < 0)
    findings.push(negativeAward(grant, cellAddress(table, roles.award, row)));
  const permitted = readPermitted(asked, row);
  const permittedAt = cellAddress(table, permittedColumns(roles)[0] ?? 0, row);
  const unclear = unclearMarks(asked, row, grant);
  if (unclear.length > 0) {
    findings.push(...unclear);
  } else if (permitted.services.length === 0) {
    findings.push(permitsNothing(grant, permitted, services, permittedAt));
  } else {
    findings.push(...permitted.unknown.map((service) => unknownService(service, services, permittedAt)));
  }
  if (amount === null || hasStop(findings)) return { grant: null, findings };
  return {
    grant: {
      grant,
      award: toCell(settledAmount(convert(amount, asked.conversion))),
      permitted: permitted.services,
    },
    findings,
  };
}

function readPermitted({ table, roles, services, ticks }: Asked, row: number): PermittedServices {
  const { permitted } = roles;
  if (typeof permitted === "number") return readPermittedList(cellAt(table, permitted, row), services);
  const ticked = new Set(
    [...ticks].filter(([column]) => tickIn(cellAt(table, column, row))?.isYes).map(([, service]) => service),
  );
  return { services: services.filter((service) => ticked.has(service)), unknown: [] };
}

/** Marks that say neither yes nor no, each with its cell. */
function unclearMarks({ table, ticks }: Asked, row: number, grant: string): readonly Finding[] {
  return [...ticks].flatMap(([column, service]) => {
    const cell = cellAt(table, column, row);
    if (tickIn(cell) !== null) return [];
    const where = cellAddress(table, column, row);
    const what = isError(cell) ? `shows ${cell}` : `holds "${textOf(cell)}", which is neither yes nor no`;
    return [
      stop(
        `${where} ${what}. Type x there if ${grant} may be spent on ${service}, or clear the cell.`,
        where,
      ),
    ];
  });
}

/** Marks that may mean something else are named with what they are taken for, each once. */
function likelyMarks({ table, ticks }: Asked, rows: readonly number[]): readonly Finding[] {
  const found = new Map<string, { readonly column: number; readonly row: number; cells: number }>();
  for (const row of rows) {
    for (const column of ticks.keys()) {
      const cell = cellAt(table, column, row);
      if (tickIn(cell)?.isPlain !== false) continue;
      const key = nameKey(textOf(cell));
      const first = found.get(key) ?? { column, row, cells: 0 };
      first.cells += 1;
      found.set(key, first);
    }
  }
  return [...found.values()].map(({ column, row, cells }) => {
    const [cell, where] = [cellAt(table, column, row), cellAddress(table, column, row)];
    const others = cells === 1 ? "" : `, as in ${counted(cells - 1, "more cell")},`;
    const [taken, otherwise] = tickIn(cell)?.isYes ? ["yes", "clear"] : ["no", "type x in"];
    return note(
      `"${textOf(cell)}" in ${where}${others} is taken for ${taken}. If it is not, ${otherwise} ${cells === 1 ? "the cell" : "these cells"}.`,
      where,
    );
  });
}

function negativeAward(grant: string, where: string): Finding {
  return stop(
    `The award of ${grant} in ${where} is negative. Enter the award, or remove its row from the table.`,
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
  roles: GrantsRoles,
  read: readonly GrantOfRow[],
): readonly Finding[] {
  const first = new Map<string, number>();
  return read.flatMap(({ grant, row }) => {
    const before = first.get(nameKey(grant));
    if (before === undefined) {
      first.set(nameKey(grant), row);
      return [];
    }
    const [one, two] = [before, row].map((each) => cellAddress(table, roles.grant, each));
    return [
      stop(
        `Two grants are called "${grant}" (${one} and ${two}). Rename one of them, or add them up in one row.`,
        two,
      ),
    ];
  });
}
