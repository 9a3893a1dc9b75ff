export { WHOLE_TABLE } from "./answers";
export type { AnswersByTable, RowsWanted, TableAnswers } from "./answers";
export { understandBook } from "./understand";
export { areUnderSameHeadings, bodiesOf, otherBodies, together, totalTogether } from "./together";
export type {
  Ask,
  CellsLeftOut,
  Line,
  Orientation,
  Roles,
  RoleSource,
  RowFilter,
  TableKind,
  Understanding,
} from "./understanding";
export { rolesByWords } from "./roles";
export { isReadersRole } from "./vocabulary";
export type { Role } from "./vocabulary";
