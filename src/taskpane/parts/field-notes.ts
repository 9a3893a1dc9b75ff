/**
 * What is shown beside a field: its hint, and what is wrong with it. It describes the field and is no alert, because the summary
 * at the top of the step is one already.
 */
export function fieldNotes(notes: {
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}): {
  hint?: string;
  validationMessage?: { children: string; role: undefined };
} {
  return {
    ...(notes.hint === undefined ? {} : { hint: notes.hint }),
    ...(notes.problem === undefined
      ? {}
      : { validationMessage: { children: notes.problem, role: undefined } }),
  };
}
