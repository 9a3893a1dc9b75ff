import { fieldProblem, gathering, itemOf, partOf } from "../../fields";
import type { PoolingPart } from "../parts";
import { mustDiffer } from "./ids";

/** What cannot be told of grants and needs field by field: a block of the wrong shape. */
export function checkPooling({ grants, needs, allowed, values, floors }: PoolingPart): void {
  const problems = gathering();
  problems.from(() => mustDiffer(grants, "grant", "pooling.grants"));
  problems.from(() => mustDiffer(needs, "need", "pooling.needs"));
  problems.from(() => mustHave(allowed, grants.length, "rows, one a grant", "pooling.allowed"));
  allowed.forEach((row, position) =>
    problems.from(() =>
      mustHave(row, needs.length, "marks, one a need", itemOf("pooling.allowed", position)),
    ),
  );
  for (const [name, list] of [
    ["values", values],
    ["floors", floors],
  ] as const) {
    problems.from(() => mustHave(list, needs.length, "figures, one a need", partOf("pooling", name)));
  }
  problems.finish();
}

function mustHave(list: readonly unknown[] | null, count: number, what: string, path: string): void {
  if (list === null || list.length === count) return;
  throw fieldProblem(path, `There are ${list.length} entries. Give ${count} ${what}.`);
}
