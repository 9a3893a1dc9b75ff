import { settledAmount, sum, toCell } from "../../../model/money";
import { isBlank, isError, textOf } from "../../cell";
import { hasStop, listed, noRows } from "../../findings";
import type { Finding } from "../../findings";
import { errorShown, readMeasure } from "../../measure";
import { nameMissing } from "../../names";
import { cellAddress, cellAt, dataRowCount, rowsBelow, totalInside } from "../../table";
import type { SourceTable } from "../../table";
import { columnsNamed } from "../../source";
import type { SourceReading } from "../../source";

/** The columns of a list of teams; positions from 0. */
export type TeamsRoles = { readonly team: number; readonly size: number } & {
  readonly [Each in "agency" | "locality" | "from"]?: number;
};

/** A team as the list has it; "" where it says nothing. */
export interface ListedTeam {
  readonly team: string;
  /** People. */
  readonly size: number;
  readonly agency: string;
  /** Where it must be. */
  readonly locality: string;
  /** The building that it is in. */
  readonly from: string;
}

/** The teams as read, and how many people they have in all. There are none where a finding stops it. */
export interface TeamsReading extends SourceReading {
  readonly teams: readonly ListedTeam[];
}

/** Reads a list of teams. */
export function readTeams(table: SourceTable, roles: TeamsRoles): TeamsReading {
  const dataRows = dataRowCount(table, [roles.team]);
  const lines = Array.from({ length: dataRows }, (_, row) => readLine(table, roles, row));
  const read = lines.flatMap(({ team }) => team ?? []);
  const findings: Finding[] = lines.flatMap((line) => line.findings);
  if (findings.length === 0 && read.length === 0) findings.push(noRows(table.label));
  findings.push(...rowsBelow(table, [roles.team]));
  const isStopped = hasStop(findings);
  const teams = isStopped ? [] : read;
  return {
    teams,
    // It has no money; what sheets show of it is in pounds.
    unit: "£",
    total: toCell(sum(teams.map(({ size }) => settledAmount(size)))),
    facts: isStopped
      ? null
      : { label: table.label, columns: columnsNamed(table, roles, dataRows), names: {} },
    findings: listed(findings),
  };
}

function readLine(
  table: SourceTable,
  roles: TeamsRoles,
  row: number,
): { readonly team: ListedTeam | null; readonly findings: readonly Finding[] } {
  const columns = Object.values(roles);
  if (columns.every((column) => isBlank(cellAt(table, column, row)))) return { team: null, findings: [] };
  const unnamed = nameMissing(table, roles.team, row, "a team") ?? totalInside(table, [roles.team], row);
  if (unnamed !== null) return { team: null, findings: [unnamed] };
  const said = (["agency", "locality", "from"] as const).map((role) => {
    const column = roles[role];
    const cell = column === undefined ? "" : cellAt(table, column, row);
    const finding = isError(cell) ? errorShown(cell, cellAddress(table, column!, row)) : null;
    return { role, text: textOf(cell), finding };
  });
  const { figure, finding } = readMeasure(table, roles.size, row);
  const findings = [finding, ...said.map((each) => each.finding)].filter((each) => each !== null);
  if (hasStop(findings)) return { team: null, findings };
  const texts = Object.fromEntries(said.map(({ role, text }) => [role, text])) as Pick<
    ListedTeam,
    "agency" | "locality" | "from"
  >;
  return { team: { team: textOf(cellAt(table, roles.team, row)), size: figure ?? 0, ...texts }, findings };
}
