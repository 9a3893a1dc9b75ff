import { defineLever } from "./lever";

/** Pooling grants: which ring-fences are removed, what a pound is worth on each service, and what the law asks for it. */
export const pooling = defineLever({
  id: "pooling",
  title: "Grants",
  needs: ["spend", "grants"],
  fields: {
    pooled: {
      kind: "flag",
      per: "grant",
      default: false,
      label: "Pooled",
      source: "your assumption",
      note: "Pooled: TRUE takes the ring-fence away.",
      ask: { label: "Remove ring-fence (pool)", review: "Ring-fences removed" },
    },
    values: {
      kind: "number",
      per: "service",
      default: 1,
      least: 0,
      label: "Value of a pound",
      source: "your assumptions",
      ask: { label: "Value of a pound", review: "Value of a pound" },
    },
    floors: {
      kind: "money",
      per: "service",
      default: 0,
      least: 0,
      label: "Statutory minimum",
      source: "your assumptions",
      note: "Statutory minimum: what the law asks to be spent, 0 for none; it comes before any value.",
      ask: { label: "Statutory minimum", review: "Statutory minimums" },
    },
  },
});
