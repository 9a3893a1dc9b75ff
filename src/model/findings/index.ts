/** What is found side by side in tables of posts, unit costs and caseloads: a room apart from what cells ask, so that Excel does not load it. */
export { managementLayers } from "./management-layers";
export type { Layer } from "./management-layers";
export { shownParts } from "./shown-parts";
export type { ShownPart } from "./shown-parts";
export { unitCostSpread } from "./unit-cost-spread";
export type { Beside } from "./unit-cost-spread";
