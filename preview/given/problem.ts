/** A file that cannot be read or written. The message is for the person who named it; the name is not in it. */
export class GivenProblem extends Error {
  override readonly name = "GivenProblem";
}

/** What the machine's file system refuses with, as far as it can be named; null for faults of another kind. */
export function refusalOf(problem: unknown): string | null {
  const isOfFiles = problem instanceof Error && "syscall" in problem && "code" in problem;
  return isOfFiles ? String(problem.code) : null;
}
