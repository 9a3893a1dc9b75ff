import { invalidArgument } from "./errors";
import type { Json } from "./protocol";

/** A property that is a value. */
export interface Scalar<State> {
  readonly kind: "scalar";
  read(state: State): Json;
  write?(state: State, value: Json): void;
  /** Left out when everything is loaded, because it is dear. */
  readonly onlyWhenNamed?: boolean;
}

/** A property that is another object. */
export interface Navigation<State> {
  readonly kind: "navigation";
  go(state: State): HostObject | null;
}

type Answer = HostObject | Json | void;

export interface Method<State> {
  readonly kind: "method";
  call(state: State, args: Arguments): Answer | Promise<Answer>;
  /** Its answer depends on what formulas give, so that sums in hand must be done first. */
  readonly readsCells?: boolean;
  /** The member whose requirement set counts, where it is not this one's own. */
  readonly gate?: string;
}

export type Member<State> = Scalar<State> | Navigation<State> | Method<State>;

/** A class of Excel's object model: its members by their names in JavaScript. */
export interface ObjectClass<State> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<State>>>;
  /** Its values tell nothing of what formulas give, so that none need be worked out before they are read. */
  readonly isApartFromSums?: true;
  /** What the client knows the object by from then on. */
  id?(state: State): string | number;
  /** Collections: the items, and the item of a key (a name or an id). */
  items?(state: State): readonly HostObject[];
  find?(state: State, key: Json): HostObject | null;
}

export interface HostObject {
  readonly className: string;
  readonly objectClass: ObjectClass<never>;
  readonly state: unknown;
}

export function instance<State>(objectClass: ObjectClass<State>, state: State): HostObject {
  return { className: objectClass.name, objectClass: objectClass as ObjectClass<never>, state };
}

export function scalar<State>(
  read: (state: State) => Json,
  write?: (state: State, value: Json) => void,
): Scalar<State> {
  return write ? { kind: "scalar", read, write } : { kind: "scalar", read };
}

export function dearScalar<State>(
  read: (state: State) => Json,
  write?: (state: State, value: Json) => void,
): Scalar<State> {
  return { ...scalar(read, write), onlyWhenNamed: true };
}

export function navigation<State>(go: (state: State) => HostObject | null): Navigation<State> {
  return { kind: "navigation", go };
}

export function method<State>(
  call: (state: State, args: Arguments) => Answer | Promise<Answer>,
): Method<State> {
  return { kind: "method", call };
}

/** A method whose answer depends on what formulas give. */
export function readingMethod<State>(
  call: (state: State, args: Arguments) => Answer | Promise<Answer>,
): Method<State> {
  return { kind: "method", call, readsCells: true };
}

/** The arguments of a call, each asked for as the kind it must have. */
export interface Arguments {
  readonly count: number;
  raw(position: number): Json | HostObject | undefined;
  text(position: number): string;
  optionalText(position: number): string | null;
  number(position: number, fallback?: number): number;
  flag(position: number, fallback?: boolean): boolean;
  /** The state of an object of this class; null where the argument is something else. */
  state<State>(position: number, objectClass: ObjectClass<State>): State | null;
}

export function argumentsOf(values: readonly (Json | HostObject | undefined)[]): Arguments {
  const given = (position: number) => values[position] ?? null;
  return {
    count: values.length,
    raw: (position) => values[position],
    text: (position) => {
      const value = given(position);
      if (typeof value !== "string") throw invalidArgument();
      return value;
    },
    optionalText: (position) => {
      const value = given(position);
      return value === null || value === "" ? null : String(value);
    },
    number: (position, fallback) => {
      const value = given(position);
      if (value === null && fallback !== undefined) return fallback;
      if (typeof value !== "number") throw invalidArgument();
      return value;
    },
    flag: (position, fallback = false) => {
      const value = given(position);
      return value === null ? fallback : Boolean(value);
    },
    state: <State>(position: number, objectClass: ObjectClass<State>) => {
      const value = given(position);
      return isHostObject(value) && value.className === objectClass.name ? (value.state as State) : null;
    },
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "objectClass" in value;
}
