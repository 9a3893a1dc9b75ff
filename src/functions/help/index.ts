/**
 * The help, made from the catalogue: a page for each function and an index by theme, once as Markdown for docs/functions, once as
 * HTML that ships beside the pane. Its figures are worked out by the functions while it is made, or read from published cases.
 */
export type { HelpPage } from "./document";
export { figuresOf } from "./figures";
export { functionPage } from "./function-page";
export { htmlPage } from "./html";
export { indexPage } from "./index-page";
export { markdownPage } from "./markdown";
export type { PublishedCase } from "./published";
export { startPage } from "./start-page";
