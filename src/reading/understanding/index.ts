export { understandBook } from "./understand";
export { together } from "./together";
export type {
  Ask,
  CellsLeftOut,
  Line,
  Orientation,
  Roles,
  RoleSource,
  TableKind,
  Understanding,
} from "./understanding";
export { rolesByWords } from "./by-words";
export type { Role } from "./vocabulary";
