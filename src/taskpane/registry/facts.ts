import type { Field } from "../../model/book";

/** What the tables say about the place, as far as settings are given for it or counted in it. */
export interface PlaceFacts {
  readonly agencies: readonly string[];
  readonly services: readonly string[];
  /** The services that more than one agency pays for. */
  readonly sharedServices: readonly string[];
  readonly grants: readonly string[];
  /** What amounts are in, such as "£ thousand". */
  readonly unit: string;
}

/** The facts before a table is read. */
export const nothingRead: PlaceFacts = {
  agencies: [],
  services: [],
  sharedServices: [],
  grants: [],
  unit: "£",
};

/** The names that a setting is given for, in the order of the tables; none for a setting of the place. */
export function namesFor({ per, only }: Pick<Field, "per" | "only">, facts: PlaceFacts): readonly string[] {
  switch (per) {
    case "place":
      return [];
    case "service":
      return only === "shared services" ? facts.sharedServices : facts.services;
    case "agency":
      return facts.agencies;
    case "grant":
      return facts.grants;
  }
}
