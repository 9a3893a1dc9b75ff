import type { CaseCell } from "../understanding/small-sheets";
import type { Chance } from "./chance";

/** How a list says what its grants may be spent on. */
export interface ConditionsSpec {
  readonly conditions: "none" | "list" | "ticks" | "ring-fenced" | "ring-fenced and list" | "a row a service";
  readonly joint: string;
  readonly marks: "x" | "Y" | "✓" | "1" | "Yes/No" | "Y/N" | "TRUE";
  /** With a row for each service: what the row's award is. */
  readonly shares: "its share" | "the whole again" | "the whole once";
}

export interface GrantDrawn {
  readonly name: string;
  readonly award: number;
}

/** The rows of a list, each of a grant, with what stands there of its award and its conditions. */
export interface ConditionsDrawn {
  readonly headings: readonly string[];
  readonly rows: readonly {
    readonly of: number;
    readonly award: number | null;
    readonly cells: readonly CaseCell[];
  }[];
  /** What each grant comes to. */
  readonly awards: readonly number[];
  readonly permitted: ReadonlyMap<string, readonly string[] | null>;
}

const MARKS: Readonly<Record<ConditionsSpec["marks"], readonly [CaseCell, CaseCell]>> = {
  x: ["x", ""],
  Y: ["Y", ""],
  "✓": ["✓", ""],
  "1": [1, ""],
  "Yes/No": ["Yes", "No"],
  "Y/N": ["Y", "N"],
  TRUE: [true, false],
};

export function conditionsOf(
  { conditions, joint, marks, shares }: ConditionsSpec,
  grants: readonly GrantDrawn[],
  services: readonly string[],
  chance: Chance,
): ConditionsDrawn {
  const names = [...new Set(grants.map(({ name }) => name))];
  const drawnFor = new Map(names.map((name) => [name, chance.some(services, 1 + chance.below(3))]));
  const free = new Map(names.map((name) => [name, chance.below(3) === 0]));
  const servicesOf = ({ name }: GrantDrawn) =>
    services.filter((service) => drawnFor.get(name)!.includes(service));
  const awards = grants.map(({ award }) => award);
  const each = (
    headings: readonly string[],
    cellsOf: (grant: GrantDrawn) => readonly CaseCell[],
    permittedOf: (grant: GrantDrawn) => readonly string[] | null,
  ): ConditionsDrawn => ({
    headings,
    awards,
    rows: grants.map((grant, of) => ({ of, award: grant.award, cells: cellsOf(grant) })),
    permitted: new Map(grants.map((grant) => [grant.name, permittedOf(grant)])),
  });
  const listed = (grant: GrantDrawn) => (free.get(grant.name) ? "All" : servicesOf(grant).join(joint));
  const permitted = (grant: GrantDrawn) => (free.get(grant.name) ? services : servicesOf(grant));
  const fence = chance.one(["Ring-fenced", "Ring-fenced?", "Ringfenced (Y/N)", "Ring-fenced grant"]);
  const [yes, no]: readonly [string, string] = marks === "Yes/No" ? ["Yes", "No"] : ["Y", "N"];
  const head = chance.one(["Permitted services", "Conditions", "May be spent on", "Purpose", "Services"]);
  const isFree = (grant: GrantDrawn) => free.get(grant.name) === true;
  switch (conditions) {
    case "none":
      return each(
        [],
        () => [],
        () => null,
      );
    case "list":
      return each([head], (grant) => [listed(grant)], permitted);
    case "ticks":
      return each(
        services,
        (grant) => services.map((service) => MARKS[marks][servicesOf(grant).includes(service) ? 0 : 1]),
        servicesOf,
      );
    case "ring-fenced":
      return each(
        [fence],
        (grant) => [isFree(grant) ? no : yes],
        (grant) => (isFree(grant) ? services : null),
      );
    case "ring-fenced and list":
      return each([fence, head], (grant) => [isFree(grant) ? no : yes, listed(grant)], permitted);
    case "a row a service": {
      const rows = grants.flatMap((grant, of) =>
        servicesOf(grant).map((service, at) => ({
          of,
          award:
            shares === "its share"
              ? grant.award + at
              : shares === "the whole once" && at > 0
                ? null
                : grant.award,
          cells: [service],
        })),
      );
      const sum = (of: number) =>
        rows.filter((row) => row.of === of).reduce((all, { award }) => all + (award ?? 0), 0);
      return {
        headings: [chance.one(["Service", "Permitted service", "Service area"])],
        rows,
        awards: grants.map(({ award }, of) => (shares === "its share" ? sum(of) : award)),
        permitted: new Map(grants.map((grant) => [grant.name, servicesOf(grant)])),
      };
    }
  }
}
