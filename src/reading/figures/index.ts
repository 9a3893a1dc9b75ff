export { classOf, isDateFormat } from "./cell-class";
export type { CellClass } from "./cell-class";
export { dayOf } from "./day";
export { figureIn } from "./figure";
export type { FigureInText } from "./figure";
export { plainYears } from "./plain-year";
export { yearOfSixDigits } from "./six-digits";
