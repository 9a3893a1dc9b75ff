/** One thing that is wrong with what was given. */
export interface FieldProblem {
  /** Where in it: "proposals[2].costs[0].phase"; empty for the whole. */
  readonly path: string;
  /** What is wrong and what to do, in a sentence. */
  readonly message: string;
}

/** All that is wrong with what was given, so that it can be mended in one go. */
export class FieldProblems extends Error {
  override readonly name = "FieldProblems";

  constructor(readonly problems: readonly FieldProblem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  }
}

/** A problem to be thrown. */
export function fieldProblem(path: string, message: string): FieldProblems {
  return new FieldProblems([{ path, message }]);
}

/** The path of a part by its name: "place.gap", or 'shares["St Helens"]' where the name is no plain word. */
export function partOf(path: string, name: string): string {
  if (!/^[A-Za-z_][\w-]*$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === "" ? name : `${path}.${name}`;
}

/** The path of a part by its position, from 0. */
export function itemOf(path: string, position: number): string {
  return `${path}[${position}]`;
}

/** What is wrong in several parts, gathered. */
export interface Gathering {
  /** What the part comes to; null where it is wrong, which is kept. */
  readonly from: <T>(part: () => T) => T | null;
  /** Throws all that was wrong, if anything was. */
  readonly finish: () => void;
}

export function gathering(): Gathering {
  const problems: FieldProblem[] = [];
  return {
    from: (part) => {
      try {
        return part();
      } catch (problem) {
        if (!(problem instanceof FieldProblems)) throw problem;
        // One by one: a call does not take as many arguments as a long list may have problems.
        for (const each of problem.problems) problems.push(each);
        return null;
      }
    },
    finish: () => {
      if (problems.length > 0) throw new FieldProblems(problems);
    },
  };
}
