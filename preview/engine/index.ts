export { univerEngine, type UniverParts } from "./univer";
