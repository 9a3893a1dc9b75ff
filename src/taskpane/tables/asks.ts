import type { Ask, TableAnswers, Understanding } from "../../reading";

/** What the reader asks of a table and proposes unasked, without what makes no sense any more since a person pointed at the amounts. */
export function asksShown({ asks, choices, roles }: Understanding, said: TableAnswers): readonly Ask[] {
  // Of amounts across, a choice of what names them is a choice of columns: those are pointed at now.
  const isOfColumns = ({ role }: Ask): boolean =>
    (role === "service" || role === "agency") && roles[role]?.from === "headings";
  const arePointedAt = said.roles?.amount !== undefined;
  return [...asks, ...choices].filter((ask) => !(arePointedAt && isOfColumns(ask)));
}

/** The questions that a person has not answered yet: by a choice, by pointing or by a name. */
export function stillAsked(understood: Understanding, said: TableAnswers): readonly Ask[] {
  return asksShown({ ...understood, choices: [] }, said).filter((ask) => !isAnswered(ask, said));
}

function isAnswered({ role }: Ask, { preferred, roles, unit }: TableAnswers): boolean {
  if (role === "unit") return unit !== undefined || preferred?.unit !== undefined;
  const placed = roles?.[role];
  const isNamed = placed !== undefined && (placed.from !== "fixed" || placed.value.trim() !== "");
  return isNamed || preferred?.[role] !== undefined;
}
