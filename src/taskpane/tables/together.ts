import type { FoundTable, TableAnswers } from "../../reading";
import { WHOLE_TABLE } from "../../reading";
import { sourceAnswer } from "./answers";
import type { Answers } from "./answers";
import { isPieceOf } from "./pieces";
import { saidOf } from "./said";

/** The table chosen for a source, and the others that are read together with it. */
export function tablesTogether(
  answers: Answers,
  kind: string,
  table: FoundTable,
  tables: readonly FoundTable[],
): readonly FoundTable[] {
  const { together = [] } = sourceAnswer(answers, kind);
  return [table, ...tables.filter(({ key }) => key !== table.key && together.includes(key))];
}

/**
 * The agency of a table that does not say whose it is: as the user typed it, or as it is proposed, without spaces around it; "" where
 * neither is there, and null where the table says it, if not in every row.
 */
export function agencyProposed({ understood }: FoundTable, { roles }: TableAnswers): string | null {
  if (understood === null) return null;
  const given = roles?.agency;
  if (given?.from === "fixed" && given.value.trim() !== "") return given.value.trim();
  if (understood.lines.some(({ agency }) => agency !== null)) return null;
  if (given?.from === "fixed") return "";
  const first = understood.asks.find(({ role }) => role === "agency")?.first ?? "";
  return first === WHOLE_TABLE ? "" : first;
}

/** The same of a table read together with the one chosen: a piece of that is of the same agency, where it does not say another. */
export function agencyTogether(table: FoundTable, chosen: FoundTable, answers: Answers): string | null {
  const own = agencyProposed(table, saidOf(answers, table.key));
  const isPiece = own === "" && isPieceOf(table, chosen);
  return isPiece ? (agencyProposed(chosen, saidOf(answers, chosen.key)) ?? "") : own;
}

/**
 * The tables that do not say their unit, where others of the list say another than pounds or the reader asks it: nothing is wrong by a
 * thousand without a word.
 */
export function unitsMissing(tables: readonly FoundTable[]): readonly FoundTable[] {
  const isScaled = tables.some(({ understood }) => (understood?.unit ?? "£") !== "£");
  return tables.filter((table) => {
    const isUnsaid = (table.understood?.unit ?? null) === null;
    return isUnsaid && (isScaled || asksUnit(table));
  });
}

/** Whether the unit of a table is among what the reader asks of it. */
export function asksUnit({ understood }: FoundTable): boolean {
  return understood?.asks.some(({ role }) => role === "unit") ?? false;
}
