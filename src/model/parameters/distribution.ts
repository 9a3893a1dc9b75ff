import type { Sourced } from "./sourced";

/** How fast a pound loses worth as income rises: the elasticity of the marginal utility of income. */
export const utilityElasticity = {
  title: "Elasticity of the marginal utility of income",
  standing: "unofficial",
  unit: "number",
  value: "1.3",
  source: "HM Treasury's Green Book, as in charlescoverdale/greenbook (github.com, MIT), tests at 6ad7f37",
  retrieved: "2026-11-23",
  supersedes: "Nothing read",
} as const satisfies Sourced & { readonly value: string };
