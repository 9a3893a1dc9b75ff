export { OpensRow } from "./opens-row";
