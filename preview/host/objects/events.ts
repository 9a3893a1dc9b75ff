import { wireName } from "../wire/names";
import type { Method } from "../wire/members";
import type { EventHub } from "../events/hub";

/**
 * The two hidden methods by which Office.js says that it listens. `wireEvent` is the event's name on the wire
 * ("DataChanged"), `member` its name in JavaScript ("onChanged"), whose requirement set counts.
 */
export function eventMembers<State>(
  wireEvent: string,
  member: string,
  subscription: (state: State) => { readonly hub: EventHub; readonly type: number; readonly target: string },
): Readonly<Record<string, Method<State>>> {
  const change = (state: State, isOn: boolean) => {
    const { hub, type, target } = subscription(state);
    if (isOn) hub.subscribe(type, target);
    else hub.unsubscribe(type, target);
  };
  return {
    [`_Register${wireName(wireEvent)}Event`]: {
      kind: "method",
      gate: member,
      call: (state) => change(state, true),
    },
    [`_Unregister${wireName(wireEvent)}Event`]: {
      kind: "method",
      gate: member,
      call: (state) => change(state, false),
    },
  };
}
