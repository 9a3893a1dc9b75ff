import { sheetNames, type SheetNames } from "../name";
import type { SheetBox } from "./address";
import type { SourceFacts } from "./facts";

/** Where everything another sheet refers to stands. It depends on the numbers of agencies, services and grants alone. */
export interface Layout {
  readonly names: SheetNames;
  readonly count: {
    /** The whole table that the count spills, headings and totals included. */
    readonly table: SheetBox;
    readonly services: SheetBox;
    readonly agencies: SheetBox;
    readonly body: SheetBox;
    readonly serviceTotals: SheetBox;
    readonly total: SheetBox;
  };
  readonly inputs: {
    readonly providersKept: SheetBox;
    readonly achievable: SheetBox;
    readonly tolerance: SheetBox;
    /** null where the grants come in the unit of the spending. */
    readonly conversion: SheetBox | null;
    readonly services: SheetBox;
    readonly fixedShares: SheetBox;
    readonly values: SheetBox;
    readonly needs: SheetBox;
    readonly grants: SheetBox;
    readonly awards: SheetBox;
    readonly pooled: SheetBox;
    /** Grants down, services across. */
    readonly permitted: SheetBox;
    /** What the grants table said of each grant's services when this was written. */
    readonly conditions: SheetBox;
    /** Whether it still says so. */
    readonly conditionsHold: SheetBox;
  };
  readonly savings: {
    readonly body: SheetBox;
    readonly total: SheetBox;
    readonly agenciesSpending: SheetBox;
  };
  readonly pooling: {
    readonly needs: SheetBox;
    readonly values: SheetBox;
    readonly separate: AllocationLayout;
    readonly pooled: AllocationLayout;
    /** Labels and figures: gain in value, gain in funded need, released, reallocated. */
    readonly gain: SheetBox;
  };
}

/** One way of spending the grants, as the Pooling sheet shows it. */
export interface AllocationLayout {
  /** Row of the section's title. */
  readonly top: number;
  /** Grants down, services across. */
  readonly allocation: SheetBox;
  readonly spent: SheetBox;
  readonly stranded: SheetBox;
  readonly strandedTotal: SheetBox;
  readonly funded: SheetBox;
  readonly unmet: SheetBox;
  /** Labels and figures: funded, value, stranded, unmet, floor shortfall, proven. */
  readonly summary: SheetBox;
}

/** Row for the sentence that stands on a sheet while it cannot be relied on; empty otherwise. */
export const WARNING_ROW = 3;
/** Row of the first headings on a sheet, under its title, the notes and the warning. */
export const FIRST_HEADINGS = 4;
/** Rows that PLACE.POOLSUMMARY and PLACE.POOLGAIN answer with. */
const SUMMARY_ROWS = 6;
const GAIN_ROWS = 4;
/** Where the answer of PLACE.POOLSUMMARY says whether the allocation is proven best. */
export const PROVEN_ROW = 5;

export function layOut(scenarioName: string, facts: SourceFacts): Layout {
  const names = sheetNames(scenarioName);
  const size = {
    services: facts.spend.services.length,
    agencies: facts.spend.agencies.length,
    grants: facts.grants.list.length,
  };
  return {
    names,
    count: layOutCount(names.count, size),
    inputs: layOutInputs(names.inputs, size, facts.grants.conversion !== null),
    savings: layOutSavings(names.savings, size),
    pooling: layOutPooling(names.pooling, size),
  };
}

interface Size {
  readonly services: number;
  readonly agencies: number;
  readonly grants: number;
}

function layOutCount(sheet: string, { services, agencies }: Size): Layout["count"] {
  const body = { sheet, row: FIRST_HEADINGS + 1, column: 1, rows: services, columns: agencies };
  return {
    table: { sheet, row: FIRST_HEADINGS, column: 0, rows: services + 2, columns: agencies + 2 },
    services: { ...body, column: 0, columns: 1 },
    agencies: { ...body, row: FIRST_HEADINGS, rows: 1 },
    body,
    serviceTotals: { ...body, column: agencies + 1, columns: 1 },
    total: { sheet, row: body.row + services, column: agencies + 1, rows: 1, columns: 1 },
  };
}

function layOutInputs(sheet: string, { services, grants }: Size, converts: boolean): Layout["inputs"] {
  const single = (row: number): SheetBox => ({ sheet, row, column: 1, rows: 1, columns: 1 });
  const firstAssumption = FIRST_HEADINGS + 2;
  const firstService = firstAssumption + (converts ? 4 : 3) + 3;
  const firstGrant = firstService + services + 3;
  const ofServices = (column: number): SheetBox => ({
    sheet,
    row: firstService,
    column,
    rows: services,
    columns: 1,
  });
  const ofGrants = (column: number): SheetBox => ({
    sheet,
    row: firstGrant,
    column,
    rows: grants,
    columns: 1,
  });
  return {
    providersKept: single(firstAssumption),
    achievable: single(firstAssumption + 1),
    tolerance: single(firstAssumption + 2),
    conversion: converts ? single(firstAssumption + 3) : null,
    services: ofServices(0),
    fixedShares: ofServices(1),
    values: ofServices(2),
    needs: ofServices(3),
    grants: ofGrants(0),
    awards: ofGrants(1),
    pooled: ofGrants(2),
    permitted: { ...ofGrants(3), columns: services },
    conditions: ofGrants(3 + services),
    conditionsHold: ofGrants(4 + services),
  };
}

function layOutSavings(sheet: string, { services, agencies }: Size): Layout["savings"] {
  const body = { sheet, row: FIRST_HEADINGS + 1, column: 1, rows: services, columns: agencies };
  return {
    body,
    total: { sheet, row: body.row + services, column: agencies + 1, rows: 1, columns: 1 },
    agenciesSpending: { ...body, column: agencies + 2, columns: 1 },
  };
}

function layOutPooling(sheet: string, size: Size): Layout["pooling"] {
  const across = (row: number): SheetBox => ({ sheet, row, column: 2, rows: 1, columns: size.services });
  const needsRow = FIRST_HEADINGS + 2;
  const separateTop = needsRow + 3;
  const allocationRows = 2 + size.grants + 2;
  const pooledTop = separateTop + allocationRows + 1;
  const separateSummary = pooledTop + allocationRows + 2;
  const pooledSummary = separateSummary + SUMMARY_ROWS + 2;
  const gain = pooledSummary + SUMMARY_ROWS + 2;
  return {
    needs: across(needsRow),
    values: across(needsRow + 1),
    separate: layOutAllocation(sheet, separateTop, separateSummary, size),
    pooled: layOutAllocation(sheet, pooledTop, pooledSummary, size),
    gain: { sheet, row: gain, column: 0, rows: GAIN_ROWS, columns: 2 },
  };
}

function layOutAllocation(
  sheet: string,
  top: number,
  summary: number,
  { services, grants }: Size,
): AllocationLayout {
  const allocation = { sheet, row: top + 2, column: 2, rows: grants, columns: services };
  const spentColumn = allocation.column + services;
  const fundedRow = allocation.row + grants;
  return {
    top,
    allocation,
    spent: { ...allocation, column: spentColumn, columns: 1 },
    stranded: { ...allocation, column: spentColumn + 1, columns: 1 },
    strandedTotal: { sheet, row: fundedRow, column: spentColumn + 1, rows: 1, columns: 1 },
    funded: { ...allocation, row: fundedRow, rows: 1 },
    unmet: { ...allocation, row: fundedRow + 1, rows: 1 },
    summary: { sheet, row: summary, column: 0, rows: SUMMARY_ROWS, columns: 2 },
  };
}
