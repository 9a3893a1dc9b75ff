import { settledAmount, toCell } from "../../../model/money";
import { convert } from "../../../model/wording";
import type { UnitConversion } from "../../../model/wording";
import { readAmount } from "../../amounts";
import { isBlank, textOf } from "../../cell";
import { hasStop } from "../../findings";
import type { Finding } from "../../findings";
import { nameMissing } from "../../names";
import { cellAddress, cellAt, totalInside } from "../../table";
import type { SourceTable } from "../../table";
import { tickIn } from "../../ticks";
import { negativeAward, permitsNothing, unknownService } from "./findings";
import { unclearMarks } from "./marks";
import { permittedColumns, readFence, readPermittedList } from "./permitted";
import type { PermittedServices, Way } from "./permitted";
import type { GrantsRoles } from "./roles";

export interface GrantRow {
  readonly grant: string;
  /** In the unit of the spend table, where there is one. */
  readonly award: number;
  /** Names of services, as the spend table writes them where there is one. */
  readonly permitted: readonly string[];
}

/** What a row is read with. */
export interface Asked {
  readonly table: SourceTable;
  readonly roles: GrantsRoles;
  /** The services there are. */
  readonly services: readonly string[];
  /** How each column says what a grant may be spent on. */
  readonly ways: ReadonlyMap<number, Way>;
  /** The service of each column of ticks. */
  readonly ticks: ReadonlyMap<number, string>;
  readonly conversion: UnitConversion | null;
}

/** A row of the table; no grant where it is empty or a finding stops it. */
export function readLine(
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
  const unclear = unclearMarks(table, asked.ticks, row, grant);
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

/** What all the columns together say: a grant is ring-fenced where one says so and none says for what. */
function readPermitted({ table, services, ways, ticks }: Asked, row: number): PermittedServices {
  const said = [...ways].map(([column, way]): PermittedServices => {
    const cell = cellAt(table, column, row);
    if (way === "list") return readPermittedList(cell, services);
    if (way !== "ticks") return readFence(cell, services, way);
    const service = ticks.get(column);
    return { services: service !== undefined && tickIn(cell)?.isYes ? [service] : [], unknown: [] };
  });
  const found = new Set(said.flatMap((each) => each.services));
  return {
    services: services.filter((service) => found.has(service)),
    unknown: said.flatMap(({ unknown }) => unknown),
    isRingFenced: said.some(({ isRingFenced = false }) => isRingFenced),
  };
}
