import { fieldProblem, gathering, partOf } from "../../fields";
import type { FieldProblems } from "../../fields";

/** Throws where any of the names is no agency of the place. */
export function mustBeAgencies(names: Iterable<string>, agencies: readonly string[], path: string): void {
  const known = new Set(agencies);
  const problems = gathering();
  for (const name of names) {
    problems.from(() => {
      if (!known.has(name)) throw noSuchBody(name, agencies, partOf(path, name));
    });
  }
  problems.finish();
}

/** Throws where a name is no agency of the place. */
export function mustBeAgency(name: string, agencies: readonly string[], path: string): void {
  if (!agencies.includes(name)) throw noSuchBody(name, agencies, path);
}

function noSuchBody(name: string, agencies: readonly string[], path: string): FieldProblems {
  return fieldProblem(
    path,
    `There is no body "${name}". The bodies are ${agencies.join(", ")}: choose one of them, or add it to the place.`,
  );
}
