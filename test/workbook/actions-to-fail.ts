/** With EVERY_ACTION=1 every action is made to fail, which takes minutes. */
const EVERY = process.env["EVERY_ACTION"] === "1";

/**
 * The actions to be made to fail, counted from 1: of each kind the last, when most is there to be taken back. What only names
 * an object for a later action is left out: a failure there leaves what one at the next leaves.
 */
export function actionsToFail(kinds: readonly string[]): readonly number[] {
  return kinds.flatMap((kind, at) =>
    EVERY || (kinds.lastIndexOf(kind) === at && !kind.endsWith(".instantiate")) ? [at + 1] : [],
  );
}
