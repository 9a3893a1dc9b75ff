import type { FoundTable } from "../../reading";
import { fieldIds } from "../fields";
import type { FieldProblem } from "../fields";
import type { PaneSource } from "../registry";
import { texts } from "../texts";
import { needsSetOut, sourceAnswer, sourcesChosen } from "./answers";
import type { Answers, SourceAnswer } from "./answers";

/** Tables that are to be set out first, columns that are not chosen yet, and tables or columns chosen twice. */
export function sourceProblems(
  answers: Answers,
  sources: readonly PaneSource[],
  tables: readonly FoundTable[],
): readonly FieldProblem[] {
  const twice = sources.flatMap((source, index) => {
    const { reference } = sourceAnswer(answers, source.kind);
    const other = sources
      .slice(0, index)
      .find(({ kind }) => reference !== null && sourceAnswer(answers, kind).reference === reference);
    if (other === undefined) return [];
    const message = texts.problems.sameTable(source.inSentence, other.inSentence);
    return [{ field: fieldIds.table(source.kind), message }];
  });
  if (twice.length > 0) return twice;
  return sourcesChosen(answers, sources).flatMap((source) =>
    !source.readsAnyShape || needsSetOut(answers, source.kind, tables) === undefined
      ? roleProblems(source, sourceAnswer(answers, source.kind), tables)
      : [{ field: fieldIds.setOut(source.kind), message: texts.understood.first(source.inSentence) }],
  );
}

function roleProblems(
  { kind, source, ticks }: PaneSource,
  answer: SourceAnswer,
  tables: readonly FoundTable[],
): FieldProblem[] {
  const roles = Object.entries(source.roles);
  const table = tables.find(({ place }) => place.reference === answer.reference);
  const isAsked = table?.toSetOut?.kind === kind;
  return roles.flatMap(([role, { label, required }], index) => {
    const field = fieldIds.role(kind, role);
    const column = answer.roles[role] ?? null;
    if (column === null && !required) return [];
    if (column === null) {
      const unsaid = isAsked ? ticks?.[role]?.unsaid : undefined;
      return [{ field, message: unsaid ?? texts.problems.columnMissing(label) }];
    }
    if (typeof column !== "number") {
      const message = ticks?.[role]?.missing ?? texts.problems.columnMissing(label);
      return column.length === 0 ? [{ field, message }] : [];
    }
    const other = roles.slice(0, index).find(([earlier]) => answer.roles[earlier] === column);
    return other === undefined ? [] : [{ field, message: texts.problems.columnTwice(label, other[1].label) }];
  });
}
