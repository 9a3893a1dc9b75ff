export { damagedBooks, keptBook, whyUnreadable } from "./books";
export { bookForm } from "./book-form";
export { copyForm } from "./copy-form";
export type { KeptCall, KeptCopy } from "./copy-form";
export { draftForm } from "./draft-form";
export { partXml } from "./part";

export { addPart, keeping, readParts, removeParts } from "./parts";
export type { KeptPart, Keeping } from "./parts";
