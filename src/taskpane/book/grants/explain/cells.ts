import type { ExplainStep } from "../../../../model/book";
import type { EntryPlace } from "../../../../workbook";

/** Where the sheets have a step's figure: by year where the grants were worked out over the years, otherwise the live figures of the first. */
export function cellsOf({ what, grant, service, names, stops }: ExplainStep): readonly EntryPlace[] {
  switch (what) {
    case "award":
      return [
        byYear("what becomes of each grant", [grant]),
        at("rules", "What each grant brings, by year", [grant]),
        at("pooling", "The grants", [grant], "Award"),
      ];
    case "administration":
      return [byYear("administration", [grant])];
    case "terms":
      return [at("rules", "The rules of each grant", [grant]), at("pooling", "The grants", [grant])];
    case "permitted":
    case "payers":
      return [
        at(
          "pooling",
          "The grants",
          [grant || names[0] || ""].filter((name) => name !== ""),
        ),
      ];
    case "pays":
    case "paysOutside":
    case "paidBy":
      return paid(grant, service);
    case "carried":
      return [byYear("carried into the next year", [grant])];
    case "stranded":
    case "whyStranded":
    case "whyStrandedAnyway":
      return [byYear("left over and clawed back", [grant]), allocated(grant, "Left over")];
    case "ringFence":
      return [
        at("poolingYears", "What each ring-fence costs", [grant]),
        at("pooling", "Which ring-fence to ask for first", [grant]),
      ];
    case "onePound":
      return grant === ""
        ? needed(service, "Need left for grants")
        : [allocated(grant, "Worth of one more pound")];
    case "need":
      return needed(service, "Need");
    case "other":
      return needed(service, "Other money available");
    case "left":
      return [byYear("need left for grants", [service]), ...needed(service, "Need left for grants")];
    case "unmet":
      return [byYear("what each service gets", [service]), ...needed(service, "Need left for grants")];
    case "floor":
    case "shortfall":
      return needed(service, "Statutory minimum");
    case "gained":
      return [
        at("poolingYears", "What changes by that", []),
        at("pooling", "What it brings, by scenario", []),
      ];
    case "evens":
      return [at("pooling", "For audit: ring-fences removed", [])];
    case "freed":
      return [at("pooling", "Whose ring-fence is removed", names.slice(0, 1))];
    case "moves":
    case "poundMoves": {
      // The last payment on the way.
      const last = stops.findLastIndex(({ is }) => is === "service");
      const payer = stops[last - 1] ?? stops[last + 1];
      return paid(payer?.name ?? "", stops[last]?.name ?? "");
    }
  }
}

function paid(grant: string, service: string): readonly EntryPlace[] {
  return [byYear("who pays what", [grant, service]), allocated(grant, service)];
}

function allocated(grant: string, column: string): EntryPlace {
  return at("pooling", "For audit: ring-fences removed", [grant], column);
}

function needed(service: string, column: string): readonly EntryPlace[] {
  return [at("pooling", "What is needed", [service], column)];
}

function byYear(section: string, names: readonly string[]): EntryPlace {
  return at("poolingYears", `For audit: ${section}`, names);
}

function at(
  sheet: string,
  section: string,
  names: readonly string[],
  column: string | null = null,
): EntryPlace {
  return { sheet, section, names, column };
}
