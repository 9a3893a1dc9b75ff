export type { Cell } from "./cell";
export { figureIn, isDateFormat } from "./figures";
export { hasStop, note, stop, stopsFirst } from "./findings";
export type { Finding } from "./findings";
export { foundTables } from "./found";
export type { FoundTable, ServiceGroup, ToSetOut } from "./found";
export { hasNetIncome, plainLists } from "./plain-list";
export type { PlainList, PlainRow, TableOnSheet } from "./plain-list";
export {
  agenciesNamed,
  conversionInto,
  countedOnceIn,
  isSpendingNow,
  namesGone,
  spendingNow,
  withAgency,
  withReadings,
  withTransferSaid,
  withTransferUnsaid,
} from "./into-book";
export type { BookReadings } from "./into-book";
export { READ_FROM } from "./heading-words";
export { isMapping, MAPPING_HEADINGS, namesToCount } from "./names-to-count";
export type { Counted, NamesToCount, NameToCount } from "./names-to-count";
export { countedAs, nearServices } from "./near-names";
export type { NamedService, NameProposal } from "./near-names";
export { namesSuppliers, paymentsIn } from "./payments";
export type { Payments } from "./payments";
export { readAs } from "./read-as";
export { readChosen } from "./read-chosen";
export type { ChosenReading } from "./read-chosen";
export { readSavingsList } from "./savings-list";
export type { ListAnswers, ListFigures, ListSavings, SavingsLine, SavingsList } from "./savings-list";
export { columnsChosen, CONDITIONS_JOINT, conditionsSaid, factsOf, sourceOf, sources } from "./sources";
export type {
  AnySource,
  CaseloadReading,
  EstateAsset,
  EstateReading,
  ExampleTable,
  FactsOf,
  GrantFact,
  GrantRow,
  GrantsFacts,
  GrantsReading,
  ListedCaseload,
  ListedGrant,
  ListedPost,
  ListedTeam,
  ListedUnitCost,
  PermittedServices,
  PostsReading,
  Readings,
  SourceReading,
  SpendReading,
  SpendRow,
  TeamsReading,
  UnitCostsReading,
} from "./sources";
export { placeLabel, sourceTable } from "./table";
export type { ColumnCells, FetchedTable, SourceTable } from "./table";
export type { BookContent, DeclaredArea, SheetContent } from "./content";
export {
  areUnderSameHeadings,
  bodiesOf,
  otherBodies,
  together,
  totalTogether,
  understandBook,
  WHOLE_TABLE,
} from "./understanding";
export type {
  AnswersByTable,
  Ask,
  CellsLeftOut,
  Role,
  Roles,
  RoleSource,
  RowFilter,
  RowsWanted,
  TableAnswers,
  Understanding,
} from "./understanding";
