import { plural } from "../../figures";

/** What the pane says of unit costs side by side. */
export const unitCostsTexts = {
  intro:
    "What one unit costs each body, beside the lowest, the lower quartile and the median of all of them, and beside the median of areas like it where your table names them. Units may not be alike: a gap is where to ask, and no saving.",
  service: (service: string, bodies: number) =>
    `${service === "" ? "Unit costs" : service}, ${plural(bodies, "body", "bodies")}`,
  few: "One body only: there is nothing to compare it with, but for the areas like it.",
  caption: (unit: string) => `Unit costs in ${unit}, the most above the median first`,
  body: "Body",
  unitCost: "Unit cost",
  aboveMedian: "Above the median",
  beside: (what: string, figure: string, above: string) => `${what} ${figure}: ${above}.`,
  above: (by: string) => `${by} above`,
  below: (by: string) => `${by} below`,
  same: "the same",
  lowest: "Lowest",
  lowerQuartile: "Lower quartile",
  median: "Median",
  neighbours: (count: number) => `Median of ${plural(count, "area", "areas")} like it`,
  worth: (volume: string, cost: string) =>
    `At ${volume} units a year, being above the median comes to ${cost} a year.`,
  noVolume: "The table gives no volume, so no pounds are worked out.",
  stranger: (names: string) =>
    `Areas are named as like ${names}, of which there is no unit cost for it here. They are left out.`,
  ideaName: (service: string) => `Bring unit costs nearer${service === "" ? "" : `: ${service}`}`,
  ideaSource: (cells: string, label: string) => `Unit costs in ${cells} (${label})`,
  ideaEvidence: (costs: readonly (readonly [body: string, unitCost: string])[], median: string) =>
    `${costs.map(([body, unitCost]) => `${body} ${unitCost}`).join("; ")}; median ${median}.`,
} as const;
