import { fieldProblem, gathering, partOf } from "../../fields";

/** Throws where a name is no agency of the place. */
export function mustBeAgencies(names: Iterable<string>, agencies: readonly string[], path: string): void {
  const known = new Set(agencies);
  const problems = gathering();
  for (const name of names) {
    problems.from(() => {
      if (known.has(name)) return;
      throw fieldProblem(
        partOf(path, name),
        `There is no body "${name}". The bodies are ${agencies.join(", ")}.`,
      );
    });
  }
  problems.finish();
}
