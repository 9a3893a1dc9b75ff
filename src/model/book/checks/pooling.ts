import { fieldProblem, gathering, itemOf, partOf } from "../../fields";
import type { Book } from "../parts";
import { mustKeepRules } from "../pooling";
import { mustAddUpToOne, mustBeAgencies } from "../proposals";
import { mustDiffer } from "./ids";

/** What cannot be told of grants and needs field by field: a block of the wrong shape, rules that do not fit each other. */
export function checkPooling(book: Book): void {
  if (book.pooling === null) return;
  const { grants, needs, allowed, values, floors, overspend } = book.pooling;
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
  const agencies = book.place.agencies.map(({ id }) => id);
  problems.from(() => mustBeAgencies(overspend?.shares.keys() ?? [], agencies, "pooling.overspend.shares"));
  problems.from(() => {
    if (overspend !== null && overspend.shares.size > 0)
      mustAddUpToOne(overspend.shares.values(), "The shares", "pooling.overspend.shares");
  });
  problems.finish();
  mustKeepRules(book);
}

function mustHave(list: readonly unknown[] | null, count: number, what: string, path: string): void {
  if (list === null || list.length === count) return;
  throw fieldProblem(path, `There are ${list.length} entries. Give ${count} ${what}.`);
}
