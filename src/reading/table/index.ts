export {
  cellAddress,
  cellAt,
  cellFormula,
  columnFormula,
  headingAddress,
  placeLabel,
  sourceTable,
} from "./source-table";
export type { ColumnCells, FetchedTable, SourceTable } from "./source-table";
export { dataRowCount, rowsBelow, totalInside } from "./totals-row";
