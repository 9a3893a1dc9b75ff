import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SmallBook } from "./small-sheets";

interface SharedCase extends SmallBook {
  readonly name: string;
  readonly right: string;
}

export const file = path.resolve(import.meta.dirname, "../../../../shared/data/tables/cases.json");

/** Facts about the sheets that the shared cases only tell in words. */
const BESIDES: Readonly<Record<string, Partial<SmallBook>>> = {
  "hidden-source": { hidden: ["Spend"] },
  "text-amounts-as-table": { tables: { Spending: "Spend!A1:C4" } },
  "year-headings-as-table": { tables: { Spending: "Spend!A1:D3" } },
};

/** The shapes of the shared file; none where it is absent. */
export function sharedCases(): readonly SharedCase[] {
  if (!existsSync(file)) return [];
  const { cases } = JSON.parse(readFileSync(file, "utf8")) as { readonly cases: readonly SharedCase[] };
  return cases.map((given) => ({ ...given, ...BESIDES[given.name] }));
}
