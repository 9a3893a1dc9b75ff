import type { FoundTable, Readings } from "../../reading";
import { fieldIds } from "../fields";
import type { FieldProblem } from "../fields";
import { hasStop } from "../findings";
import type { PaneSource } from "../registry";
import { texts } from "../texts";
import { sourceAnswer, sourcesChosen } from "./answers";
import type { Answers } from "./answers";
import { sourceProblems } from "./source-problems";

/** What is wrong with the tables chosen and with what was read from them. */
export function tableProblems(
  {
    answers,
    tables,
    readings,
  }: { readonly answers: Answers; readonly tables: readonly FoundTable[]; readonly readings: Readings },
  sources: readonly PaneSource[],
): readonly FieldProblem[] {
  const unchosen = sourceProblems(answers, sources, tables);
  if (unchosen.length > 0) return unchosen;
  const stopped = sourcesChosen(answers, sources).filter(({ kind }) => {
    const { reference } = sourceAnswer(answers, kind);
    const table = tables.find(({ place }) => place.reference === reference);
    return hasStop(table ?? null) || hasStop(readings[kind] ?? null);
  });
  return stopped.map(({ kind, inSentence }) => ({
    field: fieldIds.findings(kind),
    message: texts.problems.unread(inSentence),
  }));
}
