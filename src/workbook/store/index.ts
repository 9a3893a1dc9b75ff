export { damagedBooks, keptBook, whyUnreadable } from "./books";
export { bookForm, scenarioForm } from "./forms";
export { addPart, keeping, readParts, removeParts } from "./parts";
export type { KeptPart, Keeping } from "./parts";
export { readSavedScenarios } from "./saved";
export { damagedParts, keptScenario, ownParts } from "./scenarios";
