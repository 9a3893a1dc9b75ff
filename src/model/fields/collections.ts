import type { Kind, Schema } from "./kind";
import { oneOf, shown } from "./kind";
import { fieldProblem, gathering, itemOf, partOf } from "./problem";

/** A list of one kind, of at least so many. */
export function listOf<T>(kind: Kind<T>, least = 0): Kind<readonly T[]> {
  return {
    read: (value, path) => {
      if (!Array.isArray(value))
        throw fieldProblem(path, `${shown(value)} is not a list. Give a list: [...].`);
      if (value.length < least) {
        throw fieldProblem(path, `The list has ${value.length} entries. Give ${least} or more.`);
      }
      const problems = gathering();
      const read = value.map((each, position) =>
        problems.from(() => kind.read(each, itemOf(path, position))),
      );
      problems.finish();
      return read as readonly T[];
    },
    schema: { type: "array", items: kind.schema, ...(least > 0 && { minItems: least }) },
  };
}

/** A list in which each place has its own kind: [agency, service, amount]. */
export function tupleOf<First, Second, Third>(
  kinds: readonly [Kind<First>, Kind<Second>, Kind<Third>],
): Kind<readonly [First, Second, Third]> {
  return {
    read: (value, path) => {
      if (!Array.isArray(value) || value.length !== kinds.length) {
        throw fieldProblem(path, `${shown(value)} is not a list of ${kinds.length}.`);
      }
      const problems = gathering();
      const read = kinds.map((kind, position) =>
        problems.from<unknown>(() => kind.read(value[position], itemOf(path, position))),
      );
      problems.finish();
      return read as unknown as readonly [First, Second, Third];
    },
    schema: {
      type: "array",
      prefixItems: kinds.map(({ schema }) => schema),
      minItems: kinds.length,
      maxItems: kinds.length,
    },
  };
}

/** Values by a name of the user's. A map, not an object: a name may be "constructor". */
export function byName<T>(kind: Kind<T>): Kind<ReadonlyMap<string, T>> {
  return {
    read: (value, path) => {
      const problems = gathering();
      const read = entriesOf(value, path).map(([name, each]): [string, T | null] => [
        name,
        problems.from(() => kind.read(each, partOf(path, name))),
      ]);
      problems.finish();
      return new Map(read as readonly [string, T][]);
    },
    schema: { type: "object", additionalProperties: kind.schema },
  };
}

/** Values by one of a few names of ours. */
export function byOption<const Option extends string, T>(
  options: readonly Option[],
  kind: Kind<T>,
): Kind<ReadonlyMap<Option, T>> {
  const named = byName(kind);
  const option = oneOf(options);
  return {
    read: (value, path) =>
      new Map(
        [...named.read(value, path)].map(([name, each]) => [option.read(name, partOf(path, name)), each]),
      ),
    schema: { ...named.schema, propertyNames: option.schema },
  };
}

/** Values by year. */
export function byYear<T>(kind: Kind<T>): Kind<ReadonlyMap<number, T>> {
  const named = byName(kind);
  return {
    read: (value, path) =>
      new Map(
        [...named.read(value, path)].map(([year, each]): [number, T] => {
          if (/^\d{4}$/.test(year)) return [Number(year), each];
          throw fieldProblem(
            partOf(path, year),
            `"${year}" is not a year. Give four digits, such as "2026".`,
          );
        }),
      ),
    schema: { ...named.schema, propertyNames: { pattern: "^\\d{4}$" } },
  };
}

/** One of two kinds, told apart by what the value looks like. */
export function either<One, Other>(
  one: Kind<One>,
  other: Kind<Other>,
  isOther: (value: unknown) => boolean,
): Kind<One | Other> {
  const schemas: readonly Schema[] = [one.schema, other.schema];
  return {
    read: (value, path) => (isOther(value) ? other.read(value, path) : one.read(value, path)),
    schema: { anyOf: schemas },
  };
}

/** The parts of a JSON object, as it names them. */
export function entriesOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.entries(value);
  throw fieldProblem(path, `${shown(value)} has no parts by name. Give an object: {...}.`);
}
