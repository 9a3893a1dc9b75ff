import { settledAmount, sum, toCell } from "../../../model/money";
import { isBlank, isError, textOf } from "../../cell";
import { hasStop, listed, noRows, stop } from "../../findings";
import type { Finding } from "../../findings";
import { errorShown, readMeasure } from "../../measure";
import { nameMissing } from "../../names";
import { cellAddress, cellAt, dataRowCount, rowsBelow, totalInside } from "../../table";
import type { SourceTable } from "../../table";
import { tickIn } from "../../ticks";
import { columnsNamed } from "../../source";
import type { SourceReading } from "../../source";

/** The columns of a table of caseloads; positions from 0. Who knows the people is in one column, or in one for each body with ticks. */
export type CaseloadRoles = {
  readonly knownTo: number | readonly number[];
  readonly people: number;
} & { readonly cohort?: number };

/** How many people all of these bodies know, whoever else knows them. */
export interface ListedCaseload {
  /** "" where the table has one cohort only. */
  readonly cohort: string;
  readonly agencies: readonly string[];
  readonly people: number;
  /** The cell of the number of people. */
  readonly cell: string;
}

/** The caseloads as read. There are none where a finding stops it. */
export interface CaseloadReading extends SourceReading {
  readonly caseloads: readonly ListedCaseload[];
}

/** Reads how many people several bodies know. Several bodies in one cell are apart by semicolons, plus signs or lines. */
export function readCaseload(table: SourceTable, roles: CaseloadRoles): CaseloadReading {
  const ticks = typeof roles.knownTo === "number" ? null : roles.knownTo;
  const named = ticks ?? [roles.knownTo as number];
  const dataRows = dataRowCount(table, [roles.people, ...named]);
  const findings: Finding[] = [];
  const caseloads = Array.from({ length: dataRows }, (_, row) => row).flatMap((row): ListedCaseload[] => {
    const columns = [...named, roles.people, roles.cohort ?? []].flat();
    if (columns.every((column) => isBlank(cellAt(table, column, row)))) return [];
    const wrong =
      errorIn(table, columns, row) ??
      totalInside(table, [...(ticks === null ? named : []), roles.cohort ?? []].flat(), row) ??
      (ticks === null ? nameMissing(table, named[0]!, row, "a body") : null);
    const { figure, finding } = readMeasure(table, roles.people, row);
    const cell = cellAddress(table, roles.people, row);
    const missing = figure === null ? withheld(cell) : null;
    const problem = wrong ?? (finding?.severity === "stop" ? finding : missing);
    if (problem !== null) {
      findings.push(problem);
      return [];
    }
    const agencies =
      ticks === null
        ? textOf(cellAt(table, named[0]!, row))
            .split(/[;+\n]/)
            .map((name) => name.trim())
            .filter((name) => name !== "")
        : ticks
            .filter((column) => tickIn(cellAt(table, column, row))?.isYes === true)
            .map((column) => table.headings[column] ?? "");
    const cohort = roles.cohort === undefined ? "" : textOf(cellAt(table, roles.cohort, row));
    return [{ cohort, agencies, people: figure!, cell }];
  });
  if (findings.length === 0 && caseloads.length === 0) findings.push(noRows(table.label));
  for (const finding of rowsBelow(table, named)) findings.push(finding);
  const isStopped = hasStop(findings);
  return {
    caseloads: isStopped ? [] : caseloads,
    // It has no money; a person known to several bodies is in the total several times.
    unit: "£",
    total: toCell(sum((isStopped ? [] : caseloads).map(({ people }) => settledAmount(people)))),
    facts: isStopped
      ? null
      : {
          label: table.label,
          columns: columnsNamed(table, roles, dataRows),
          names: {},
        },
    findings: listed(findings),
  };
}

function errorIn(table: SourceTable, columns: readonly number[], row: number): Finding | null {
  const column = columns.find((each) => isError(cellAt(table, each, row)));
  if (column === undefined) return null;
  return errorShown(String(cellAt(table, column, row)), cellAddress(table, column, row));
}

function withheld(cell: string): Finding {
  return stop(
    `${cell} has no number of people. Where a count is withheld, the overlap cannot be worked out: type it, or leave out the rows of its cohort.`,
    cell,
  );
}
