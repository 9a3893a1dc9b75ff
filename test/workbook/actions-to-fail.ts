/** With EVERY_ACTION=1 every action is made to fail, which takes minutes. */
const EVERY = process.env["EVERY_ACTION"] === "1";

/** What only changes looks: a failure at one of them leaves what a failure at another leaves. */
const LOOKS = new Set(["Fill", "Font", "Format", "FreezePanes"]);

/**
 * The actions to be made to fail, counted from 1: of each kind the last, when most is there to be taken back; looks of one sort
 * are one kind. What only names an object for a later action is left out: a failure there leaves what one at the next leaves.
 */
export function actionsToFail(kinds: readonly string[]): readonly number[] {
  const alike = kinds.map((kind) => (kind.endsWith(".instantiate") ? "" : ofOneSort(kind)));
  return alike.flatMap((kind, at) =>
    EVERY || (kind !== "" && alike.lastIndexOf(kind) === at) ? [at + 1] : [],
  );
}

function ofOneSort(kind: string): string {
  const [object = ""] = kind.split(".");
  return LOOKS.has(object) ? object : kind;
}
