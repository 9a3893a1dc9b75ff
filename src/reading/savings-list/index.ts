export { readSavingsList } from "./read";
export type { ListAnswers, ListFigures, ListSavings, SavingsLine, SavingsList } from "./savings-list";
