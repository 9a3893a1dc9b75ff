import type { Field, FieldScope, FieldValue, ValueOfKind } from "./field";

/** The settings of one lever, by name. */
export type Fields = Readonly<Record<string, Field>>;

/** A way of saving, as far as it has settings: what it is called and what it asks. */
export interface Lever<F extends Fields = Fields> {
  /** Never changes once released: kept scenarios name it. */
  readonly id: string;
  readonly title: string;
  /** The kinds of source that it is worked out from; a scenario in which one is not chosen goes without it. */
  readonly needs: readonly string[];
  readonly fields: F;
}

/** The levers that can be worked out from the kinds of source chosen, in their order. */
export function leversFrom<Any extends Pick<Lever, "needs">>(
  levers: readonly Any[],
  chosen: Iterable<string>,
): readonly Any[] {
  const kinds = new Set(chosen);
  return levers.filter(({ needs }) => needs.every((kind) => kinds.has(kind)));
}

/** What is given for one setting: a figure, or figures by name of service, agency or grant; a name left out has the default. */
export type Setting = FieldValue | Readonly<Record<string, FieldValue>>;

/** What is given for a lever whose fields are not known to the compiler. */
export type LeverSettings = Readonly<Record<string, Setting>>;

/** What is given for a lever: each field's figure, or its figures by name. */
export type SettingsOf<F extends Fields> = {
  readonly [Name in keyof F]: F[Name]["per"] extends "place"
    ? ValueOfKind<F[Name]["kind"]>
    : Readonly<Record<string, ValueOfKind<F[Name]["kind"]>>>;
};

/** Describes a lever, so that the names, kinds and scopes of its fields are known to the compiler. */
export function defineLever<const F extends Fields>(lever: Lever<F>): Lever<F> {
  return lever;
}

/** The settings of a lever for which nothing was given. */
export function defaultSettings<F extends Fields>({ fields }: Lever<F>): SettingsOf<F> {
  const settings = Object.entries(fields).map(([name, field]) => [
    name,
    field.per === "place" ? field.default : {},
  ]);
  return Object.fromEntries(settings) as SettingsOf<F>;
}

/** The fields of a lever that are given for the place, or once for each service, agency or grant; in their order. */
export function fieldsPer(lever: Lever, per: FieldScope): readonly (readonly [string, Field])[] {
  return Object.entries(lever.fields).filter(([, field]) => field.per === per);
}
