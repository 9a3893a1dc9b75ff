export { chartFigure } from "./figure";
