import { fieldProblem, itemOf, partOf } from "../../fields";

/** Throws where two entries of a list have one id. `what` names an entry: "agency". */
export function mustDiffer(list: readonly { readonly id: string }[], what: string, path: string): void {
  const seen = new Set<string>();
  list.forEach(({ id }, position) => {
    if (seen.has(id)) {
      throw fieldProblem(
        partOf(itemOf(path, position), "id"),
        `There is another ${what} "${id}" before this one. Give each ${what} an id of its own.`,
      );
    }
    seen.add(id);
  });
}

/** Throws where an id is not among those known. */
export function mustBeKnown(id: string, known: ReadonlySet<string>, what: string, path: string): void {
  if (known.has(id)) return;
  const some = [...known].slice(0, 5).join(", ");
  const offer = known.size === 0 ? `There are none.` : `There are ${some}${known.size > 5 ? ", ..." : ""}.`;
  throw fieldProblem(path, `There is no ${what} "${id}". ${offer}`);
}
