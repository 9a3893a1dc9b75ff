import type { SheetBox } from "../../../formula";
import { sheetNames } from "../name";
import type { SheetNames } from "../name";
import type { SourceFacts } from "./facts";
import { layOutPooling } from "./pooling-layout";
import type { PoolingLayout } from "./pooling-layout";
import { poundsIn } from "./units";

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
    /** How many pounds one of the unit is; null where the unit is the pound. */
    readonly pounds: SheetBox | null;
    readonly services: SheetBox;
    readonly fixedShares: SheetBox;
    readonly values: SheetBox;
    readonly needs: SheetBox;
    readonly floors: SheetBox;
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
  readonly pooling: PoolingLayout;
}

/** Row for the sentence that stands on a sheet while it cannot be relied on; empty otherwise. */
export const WARNING_ROW = 3;
/** Row of the first headings on a sheet, under its title, the notes and the warning. */
export const FIRST_HEADINGS = 4;

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
    inputs: layOutInputs(names.inputs, size, facts),
    savings: layOutSavings(names.savings, size),
    pooling: layOutPooling(names.pooling, size, FIRST_HEADINGS),
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

function layOutInputs(sheet: string, { services, grants }: Size, facts: SourceFacts): Layout["inputs"] {
  const single = (row: number): SheetBox => ({ sheet, row, column: 1, rows: 1, columns: 1 });
  const firstAssumption = FIRST_HEADINGS + 2;
  const converts = facts.grants.conversion !== null;
  const pounds = firstAssumption + (converts ? 4 : 3);
  const isPound = poundsIn(facts.unit) === 1;
  const firstService = pounds + (isPound ? 0 : 1) + 3;
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
    pounds: isPound ? null : single(pounds),
    services: ofServices(0),
    fixedShares: ofServices(1),
    values: ofServices(2),
    needs: ofServices(3),
    floors: ofServices(4),
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
