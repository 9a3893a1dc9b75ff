import type { References } from "./execute";
import type { HostObject } from "./members";

/** Objects kept for the client beyond one batch. */
export function createReferences(): References {
  const kept = new Map<string, HostObject>();
  const ids = new WeakMap<HostObject, string>();
  let last = 0;
  return {
    keep: (object) => {
      const known = ids.get(object);
      const id = known ?? `reference-${(last += 1)}`;
      ids.set(object, id);
      kept.set(id, object);
      return id;
    },
    get: (id) => kept.get(id),
    drop: (id) => void kept.delete(id),
    clear: () => kept.clear(),
    idOf: (object) => ids.get(object),
  };
}
