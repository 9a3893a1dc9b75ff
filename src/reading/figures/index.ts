export { classOf } from "./cell-class";
export type { CellClass } from "./cell-class";
export { figureIn } from "./figure";
export type { FigureInText } from "./figure";
