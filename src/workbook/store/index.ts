export { damagedBooks, keptBook, whyUnreadable } from "./books";
export { bookForm } from "./book-form";
export { draftForm } from "./draft-form";
export { partXml } from "./part";
export { addPart, keeping, readParts, removeParts } from "./parts";
export type { KeptPart, Keeping } from "./parts";
