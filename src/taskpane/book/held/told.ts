import type { Headline, Picture } from "../../../workbook";
import { bookTexts } from "../../texts/book";

const { held: said } = bookTexts;

/**
 * The figures, without the checks and without what there is none of, such as the year in which no money has to be found. Where nothing is saved, as in a book of grants
 * alone, what there is something of comes first.
 */
export function figuresOf(headlines: readonly Headline[]): readonly Headline[] {
  const figures = headlines.filter(({ kind, value }) => kind === "figure" && value !== "");
  const isNothing = ({ value }: Headline): boolean => value === 0;
  if (!figures.slice(0, 1).some(isNothing)) return figures;
  return [...figures.filter((each) => !isNothing(each)), ...figures.filter(isNothing)];
}

/** What the scenario is called whose figures are shown; "" where that was not read. */
export function scenarioOf(headlines: readonly Headline[]): string {
  return headlines.find(({ kind }) => kind === "scenario")?.text ?? "";
}

/** The pictures that have anything to show. */
export function picturesOf(pictures: readonly Picture[]): readonly Picture[] {
  return pictures.filter(({ series }) =>
    series.some(({ values }) => values.some((value) => value !== null && value !== 0)),
  );
}

/** What the checks say, in a sentence; null while they have no answer yet, and where all hold but a figure that is shown is an error. */
export function stateOfChecks(
  headlines: readonly Headline[],
): { readonly hold: boolean; readonly sentence: string } | null {
  // While figures are being worked out no check has an answer.
  if (headlines.some(({ value }) => isBusy(value))) return null;
  const holds = headlines.find(({ key }) => key === "checksHold")?.value;
  if (holds === false) return { hold: false, sentence: said.notHold };
  return holds === true && troubleOf(headlines).length === 0 ? { hold: true, sentence: said.allHold } : null;
}

/** Excel errors among the figures, each explained once. */
export function troubleOf(headlines: readonly Headline[]): string[] {
  const sentences = headlines.flatMap(({ label, value }) => {
    if (typeof value !== "string" || !value.startsWith("#")) return [];
    if (isBusy(value)) return [said.busy];
    if (value === "#NAME?") return [said.name];
    if (value === "#REF!") return [said.deleted];
    return [said.error(label, value)];
  });
  return [...new Set(sentences)];
}

function isBusy(value: Headline["value"]): boolean {
  return value === "#BUSY!" || value === "#GETTING_DATA";
}
