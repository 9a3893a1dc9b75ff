import type { Place, Scenario } from "../../model/scenario";
import type { FoundTable, GrantsReading, SpendReading, WorkbookPort } from "../../workbook";
import type { Readings, SourceReading } from "../registry";

/** A column position from 0, or those of several columns that play a role together. */
export type Column = number | readonly number[];

/** The table and columns chosen for a source. */
export interface SourceChoice {
  readonly place: Place;
  readonly roles: Readonly<Record<string, Column>>;
}

/** The only place that knows how the workbook names what is done with each kind of source. */
interface Access {
  proposed(table: FoundTable): SourceChoice["roles"] | null;
  read(port: WorkbookPort, choice: SourceChoice, before: Readings): Promise<SourceReading>;
  chosen(scenario: Scenario): SourceChoice;
}

const spend: Access = {
  proposed: ({ asSpend }) => (asSpend === null ? null : { ...asSpend }),
  read: (port, choice) => port.readSpend(spendChoice(choice)),
  chosen: ({ spend: { place, ...roles } }) => ({ place, roles }),
};

const grants: Access = {
  proposed: ({ asGrants }) => (asGrants === null ? null : { ...asGrants }),
  read: (port, choice, before) => {
    const { services, unit } = before["spend"] as SpendReading;
    return port.readGrants(grantsChoice(choice), services, unit) satisfies Promise<GrantsReading>;
  },
  chosen: ({ grants: { place, ...roles } }) => ({ place, roles }),
};

/** The columns that the workbook proposes for a source; null where the table does not look like one. */
export function proposedRoles(table: FoundTable, kind: string): SourceChoice["roles"] | null {
  return accessTo(kind).proposed(table);
}

/** Reads a source; those `before` it may be needed to make sense of it. */
export function readSource(
  port: WorkbookPort,
  kind: string,
  choice: SourceChoice,
  before: Readings,
): Promise<SourceReading> {
  return accessTo(kind).read(port, choice, before);
}

/** The table and columns of a source that a scenario reads. */
export function choiceIn(scenario: Scenario, kind: string): SourceChoice {
  return accessTo(kind).chosen(scenario);
}

/** The choices as a scenario has them. */
export function scenarioChoices(choice: (kind: string) => SourceChoice): Pick<Scenario, "spend" | "grants"> {
  return { spend: spendChoice(choice("spend")), grants: grantsChoice(choice("grants")) };
}

function accessTo(kind: string): Access {
  const access = { spend, grants }[kind];
  if (access === undefined) throw new Error(`The workbook knows no source of the kind “${kind}”.`);
  return access;
}

function spendChoice({ place, roles }: SourceChoice): Scenario["spend"] {
  return {
    place,
    agency: single(roles["agency"]),
    service: single(roles["service"]),
    amount: single(roles["amount"]),
  };
}

function grantsChoice({ place, roles }: SourceChoice): Scenario["grants"] {
  return {
    place,
    grant: single(roles["grant"]),
    award: single(roles["award"]),
    permitted: roles["permitted"] ?? [],
  };
}

/** The position of a role that has one column; a choice that is made has it. */
function single(column: Column | undefined): number {
  return typeof column === "number" ? column : NaN;
}
