import type { GrantsChoice, Scenario, SourceColumn, SourceFacts, SpendChoice } from "../../model/book";
import { nameKey } from "../../model/names";
import { conditionsText } from "../../model/book";
import { textOf } from "../cells";
import type { Finding, SpendReading } from "../port";
import { hasStop } from "./findings";
import { readGrantsTable } from "./grants";
import type { GrantsTableReading } from "./grants";
import { readTables } from "./locate";
import type { TableRequest } from "./locate";
import { cellFormula, columnFormula } from "./source";
import type { SourceTable } from "./source";
import { readSpendTable } from "./spend";
import { dataRowCount } from "./totals-row";
import { conversionBetween, unitOf } from "./unit";

/** What the two tables of a scenario say: the facts its sheets are planned from, or what stops them. */
export interface SourcesReading {
  /** null where a finding stops the reading. */
  readonly facts: SourceFacts | null;
  readonly findings: readonly Finding[];
}

export function spendRequest(choice: SpendChoice): TableRequest {
  return { place: choice.place, columns: [choice.agency, choice.service, choice.amount], part: "spend" };
}

export function grantsRequest(choice: GrantsChoice): TableRequest {
  const columns = [choice.grant, choice.award, ...permittedColumns(choice)];
  return { place: choice.place, columns, part: "grants" };
}

/** Reads both tables of a scenario. Two round trips, more only for very long tables. */
export async function readSources(
  context: Excel.RequestContext,
  scenario: Scenario,
): Promise<SourcesReading> {
  const [spendTable, grantsTable] = await readTables(context, [
    spendRequest(scenario.spend),
    grantsRequest(scenario.grants),
  ]);
  const spend = readSpendTable(spendTable!, scenario.spend);
  const unit = unitOf(spend.unit);
  const grants = readGrantsTable(grantsTable!, scenario.grants, spend.services, unit);
  if (hasStop(spend.findings)) return { facts: null, findings: spend.findings };
  const findings = [...spend.findings, ...grants.findings];
  if (hasStop(findings)) return { facts: null, findings };
  return { facts: sourceFacts(scenario, spendTable!, spend, grantsTable!, grants), findings };
}

function sourceFacts(
  scenario: Scenario,
  spendTable: SourceTable,
  spend: SpendReading,
  grantsTable: SourceTable,
  grants: GrantsTableReading,
): SourceFacts {
  const spendRows = dataRowCount(spendTable, [scenario.spend.agency, scenario.spend.service]);
  const grantRows = dataRowCount(grantsTable, [scenario.grants.grant]);
  const permitted = permittedColumns(scenario.grants);
  const awardUnit = unitOf(grantsTable.headings[scenario.grants.award] ?? "");
  return {
    unit: spend.unit,
    spend: {
      label: spendTable.label,
      agency: sourceColumn(spendTable, scenario.spend.agency, spendRows),
      service: sourceColumn(spendTable, scenario.spend.service, spendRows),
      amount: sourceColumn(spendTable, scenario.spend.amount, spendRows),
      agencies: spend.agencies,
      services: spend.services,
    },
    grants: {
      label: grantsTable.label,
      grant: sourceColumn(grantsTable, scenario.grants.grant, grantRows),
      award: sourceColumn(grantsTable, scenario.grants.award, grantRows),
      permitted: permitted.map((column) => sourceColumn(grantsTable, column, grantRows)),
      conversion: conversionBetween(awardUnit, unitOf(spend.unit)),
      list: grants.grants.map((grant, index) => {
        const row = grants.rowsOfGrants[index]!;
        const cell = (column: number) => grantsTable.columns.get(column)?.values[row] ?? "";
        const address = (column: number) => cellFormula(grantsTable, column, row);
        return {
          name: grant.grant,
          permitted: grant.permitted,
          conditions: conditionsText(permitted.map(cell)),
          cells: isFoundByName(grant.grant, cell(scenario.grants.grant))
            ? null
            : { award: address(scenario.grants.award), permitted: permitted.map(address) },
        };
      }),
    },
  };
}

function permittedColumns({ permitted }: GrantsChoice): readonly number[] {
  return typeof permitted === "number" ? [permitted] : permitted;
}

function sourceColumn(table: SourceTable, column: number, rows: number): SourceColumn {
  return { heading: table.headings[column] ?? "", formula: columnFormula(table, column, rows) };
}

/** Whether MATCH finds the grant by this name: it takes ~ * ? as signs, looks at 255 characters, and does not trim. */
function isFoundByName(name: string, cell: string | number | boolean): boolean {
  const LONGEST_MATCHED = 255;
  return (
    typeof cell === "string" &&
    cell === textOf(name) &&
    !/[~*?]/.test(name) &&
    nameKey(name).length <= LONGEST_MATCHED
  );
}
