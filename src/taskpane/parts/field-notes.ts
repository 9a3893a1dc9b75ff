/** What stands beside a field: its hint, and what is wrong with it where something is. */
export function fieldNotes(notes: {
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}): {
  hint?: string;
  validationMessage?: string;
} {
  return {
    ...(notes.hint === undefined ? {} : { hint: notes.hint }),
    ...(notes.problem === undefined ? {} : { validationMessage: notes.problem }),
  };
}
