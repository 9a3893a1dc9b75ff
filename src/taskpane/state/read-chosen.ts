import { fieldIds } from "../fields";
import { hasStop } from "../findings";
import type { Readings } from "../registry";
import { sourceAnswer, sourceChoice, sourceProblems, sourcesChosen } from "../tables";
import type { Answers } from "../tables";
import type { Desk } from "./work";

/**
 * Reads what is chosen, in the order of the sources. Where something is missing or must be corrected in one of the book's own, those
 * after it are not read; what a lever or a finding asks for needs none of them.
 */
export async function readChosen({ store, port, sources }: Desk, answers: Answers): Promise<Readings> {
  const { tables } = store.getState();
  let readings: Readings = {};
  const wrong = new Set(sourceProblems(answers, sources, tables).map(({ field }) => field));
  let isCut = false;
  for (const source of sourcesChosen(answers, sources)) {
    const { kind, source: terms } = source;
    const isOfBook = source.askedBy === undefined;
    if (isCut && isOfBook) continue;
    const fields = [
      fieldIds.table(kind),
      fieldIds.setOut(kind),
      ...Object.keys(terms.roles).map((role) => fieldIds.role(kind, role)),
    ];
    const choice = sourceChoice(source, sourceAnswer(answers, kind), tables);
    if (choice === null || fields.some((field) => wrong.has(field))) {
      isCut ||= isOfBook;
      continue;
    }
    const reading = await port.readSource(source.kind, choice, readings);
    readings = { ...readings, [source.kind]: reading };
    // What follows could not be made sense of: without services every grant would seem to permit nothing.
    isCut ||= isOfBook && hasStop(reading);
  }
  return readings;
}
