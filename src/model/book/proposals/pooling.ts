import { listOf, NAME, required } from "../../fields";
import { asLever } from "./lever";

interface Pooling {
  readonly frees: readonly string[];
}

/** Ring-fences are removed. What that brings is one question a scenario, and is never in a saving. */
export const pooling = asLever<Pooling>({
  id: "pooling",
  title: "Remove ring-fences",
  hint: "Grants may then be spent on every service. What that brings is shown by itself, and is in no saving. Who bears an overspend is agreed only where grants are held pooled.",
  fields: {
    frees: required(listOf(NAME, 1), "the grants whose ring-fence it removes", {
      label: "Grants whose ring-fence it removes",
      as: "grants",
      part: "saving",
    }),
  },
  pricesOf: "proposal",
  check: () => undefined,
  fullSaving: (_, { agencies }) => ({ values: [0], shares: agencies.map(() => 0) }),
  frees: ({ frees }) => frees,
});
