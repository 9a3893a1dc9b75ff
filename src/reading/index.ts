export type { Cell } from "./cell";
export { hasStop, note, stop, stopsFirst } from "./findings";
export type { Finding } from "./findings";
export { foundTables } from "./found-tables";
export type { Area, Declared, FoundTable } from "./found-tables";
export { readScenario } from "./scenario-sources";
export type { ScenarioReading } from "./scenario-sources";
export { columnsChosen, sourceKinds, sources } from "./sources";
export type {
  ChoiceOf,
  ExampleTable,
  GrantRow,
  GrantsReading,
  NeededBy,
  Proposals,
  ReadingOf,
  RolesOf,
  SourceKind,
  SpendReading,
  SpendRow,
} from "./sources";
export { overlaps, placeLabel, SAMPLE_ROWS, sourceTable } from "./table";
export type { ColumnCells, FetchedTable, SourceTable } from "./table";
