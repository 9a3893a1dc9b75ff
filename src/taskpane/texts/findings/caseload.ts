import { grouped } from "../../../model/wording";
import { plural } from "../../figures";

/** What the pane says of people whom several bodies know. */
export const caseloadTexts = {
  intro:
    "From how many people each combination of bodies knows, how many different people there are. That bodies know the same people is where services may be joined, and no proof that anything is done twice.",
  threshold: "Smallest number of people that may be shown",
  thresholdHint:
    "From your information-sharing agreement, such as 5; smaller numbers, and those that would tell them, are not shown, nor carried into an idea.",
  thresholdMissing: "Give a whole number from 1: nothing is shown before.",
  cohort: (cohort: string) => (cohort === "" ? "All people of the table" : cohort),
  unique: (unique: number | string, entries: number | string) =>
    `${people(unique)} in caseloads of ${shown(entries)} in all.`,
  shared: (shared: number | string) => `Known to more than one body: ${shown(shared)}.`,
  caption: "People by who alone knows them, the most first",
  knownTo: "Known to just",
  people: "People",
  notCounted: (message: string) => `The overlap cannot be worked out. ${message}`,
  ideaName: (cohort: string) =>
    `Join up work with ${cohort === "" ? "people whom several bodies know" : cohort}`,
  ideaSource: (cells: readonly string[], label: string) =>
    cells.length === 1
      ? `${cells[0]} (${label})`
      : `${cells[0]} and ${cells.length - 1} more cells below (${label})`,
  guard:
    "It guards against taking one figure from one total. Let somebody responsible for disclosure look at what you publish.",
} as const;

function people(count: number | string): string {
  return typeof count === "number"
    ? plural(count, "different person", "different people")
    : `Different people: ${count},`;
}

function shown(count: number | string): string {
  return typeof count === "number" ? grouped(count) : count;
}
