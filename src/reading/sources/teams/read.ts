import { settledAmount, sum, toCell } from "../../../model/money";
import { hasStop, listed } from "../../findings";
import { readRows } from "../../register";
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
  const { rows, findings, dataRows } = readRows(table, roles, {
    named: "team",
    what: "a team",
    texts: ["agency", "locality", "from"],
    figures: ["size"],
  });
  const isStopped = hasStop(findings);
  const teams = isStopped ? [] : rows.map((row) => ({ ...row, size: row.size ?? 0 }));
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
