/** What marks in a table say: yes, or no. The same list for the functions and for reading. */
export { markOf, NO_WORDS, YES_WORDS } from "./mark";
export type { Mark } from "./mark";
