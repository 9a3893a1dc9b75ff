import type { ComponentType } from "react";
import { Caseloads } from "./caseload";
import { Posts } from "./posts";
import { Suppliers } from "./suppliers";
import { UnitCosts } from "./unit-costs";

/** What is found in each kind of table; one more is one folder and one line. */
const FINDINGS = {
  suppliers: Suppliers,
  unitCosts: UnitCosts,
  caseload: Caseloads,
  posts: Posts,
} as const satisfies Readonly<Record<string, ComponentType>>;

/** One place to look. */
export function Finding({ of }: { readonly of: keyof typeof FINDINGS }) {
  const Screen = FINDINGS[of];
  return <Screen />;
}
