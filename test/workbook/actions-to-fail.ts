/** With EVERY_ACTION=1 every action is made to fail, which takes minutes. */
const EVERY = process.env["EVERY_ACTION"] === "1";

/**
 * The actions to be made to fail, counted from 1: of each kind the first and the last, or the last only. What only names an object for a later action is
 * left out: a failure there leaves what one at the next leaves.
 */
export function actionsToFail(kinds: readonly string[], ends: "both" | "last" = "both"): readonly number[] {
  return kinds.flatMap((kind, at) => {
    const isFirst = ends === "both" && kinds.indexOf(kind) === at;
    const isAtAnEnd = isFirst || kinds.lastIndexOf(kind) === at;
    return EVERY || (isAtAnEnd && !kind.endsWith(".instantiate")) ? [at + 1] : [];
  });
}
