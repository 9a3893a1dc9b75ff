import { fieldProblem, gathering, itemOf, partOf } from "../../../fields";
import { mustBeAgency } from "../names";
import type { OfBody } from "./body";

/** So small a part of what bodies save and pay more is nothing. */
const NOISE = 1e-6;

/** What a lever checks of its own, and what each agency saves once the rest is right. */
interface Further {
  readonly own: () => void;
  readonly saved: () => readonly number[];
}

/** Throws for lines of no body of the place, for what the lever itself checks, and for savings that come to nothing together. */
export function checkLines(
  lists: Readonly<Record<string, readonly OfBody[]>>,
  agencies: readonly string[],
  path: string,
  { own, saved }: Further,
): void {
  const problems = gathering();
  for (const [name, lines] of Object.entries(lists)) {
    lines.forEach(({ body }, line) =>
      problems.from(() => {
        if (body !== null) mustBeAgency(body, agencies, partOf(itemOf(partOf(path, name), line), "body"));
      }),
    );
  }
  problems.from(own);
  problems.finish();
  mustNotCancel(saved(), path);
}

/** Shares of nothing say nothing: who pays more could not be told from who saves. */
function mustNotCancel(saved: readonly number[], path: string): void {
  const [total, all] = saved.reduce<readonly [number, number]>(
    ([sum, size], each) => [sum + each, size + Math.abs(each)],
    [0, 0],
  );
  if (all === 0 || Math.abs(total) > NOISE * all) return;
  throw fieldProblem(
    path,
    "What some bodies save and what others pay more come to nothing together. Make two proposals of it: one for those that save, one for those that pay.",
  );
}
