import { invalidArgument, itemNotFound } from "../wire/errors";
import { method, scalar } from "../wire/members";
import type { HostObject, Member } from "../wire/members";
import type { Json } from "../wire/protocol";

/** The methods collections have in common. `find` takes a key, as `getItem` does. */
export function collectionMembers<State>(
  items: (state: State) => readonly HostObject[],
  find: (state: State, key: Json) => HostObject | null,
): Readonly<Record<string, Member<State>>> {
  return {
    getCount: method((state) => items(state).length),
    getItem: method((state, args) => {
      const found = find(state, (args.raw(0) ?? null) as Json);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: method((state, args) => find(state, (args.raw(0) ?? null) as Json)),
  };
}

/** For collections that count and can be asked by position. */
export function countedMembers<State>(
  items: (state: State) => readonly HostObject[],
): Readonly<Record<string, Member<State>>> {
  return {
    count: scalar((state) => items(state).length),
    getItemAt: method((state, args) => {
      const found = items(state)[args.number(0)];
      if (!found) throw invalidArgument();
      return found;
    }),
  };
}

export function sameName(one: string, other: Json): boolean {
  return typeof other === "string" && one.toLowerCase() === other.toLowerCase();
}
