export { scenarioXml } from "./part";
export { readSavedScenarios } from "./saved";
export { addPart, damagedParts, isKept, keptScenario, ownParts, readParts, removeParts } from "./scenarios";
export type { KeptPart } from "./scenarios";
