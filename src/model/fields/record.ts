import type { Ask } from "./ask";
import { entriesOf, listOf } from "./collections";
import type { Kind } from "./kind";
import { fieldProblem, gathering, partOf } from "./problem";

/** One field of a record: what it is, what it means, and what stands for it where it is left out. */
export interface Field<T> {
  readonly kind: Kind<T>;
  /** For people who write such files, and for the schema: meaning and unit. */
  readonly meaning: string;
  /** Nothing where the field must be given. */
  readonly otherwise?: { readonly value: T };
  /** How a form asks for it; nothing where no form does, or one of its own. */
  readonly ask?: Ask;
  /** Of lines: the field table of each. */
  readonly lines?: Readonly<Record<string, Field<unknown>>>;
}

/** The field table of a record: the only description of its parts. */
export type Fields<T> = { readonly [Name in keyof T]-?: Field<T[Name]> };

export function required<T>(kind: Kind<T>, meaning: string, ask?: Ask): Field<T> {
  return { kind, meaning, ...(ask && { ask }) };
}

export function optional<T>(kind: Kind<T>, value: T, meaning: string, ask?: Ask): Field<T> {
  return { kind, meaning, otherwise: { value }, ...(ask && { ask }) };
}

/** A list of records, at least so many, each by one field table: forms draw a group a line, sheets a row. */
export function linesOf<T>(
  fields: Fields<T>,
  least: number,
  meaning: string,
  ask: Omit<Ask, "as">,
): Field<readonly T[]> {
  return {
    kind: listOf(record(fields, { notes: true }), least),
    meaning,
    ...(least === 0 && { otherwise: { value: [] } }),
    ask: { ...ask, as: "lines" },
    lines: fields as Readonly<Record<string, Field<unknown>>>,
  };
}

/** Remarks of whoever made the file; not read. */
const NOTES = "notes";

/** A record of the fields of a table and no others, but for `notes`, which some may carry and nobody reads. */
export function record<T>(fields: Fields<T>, { notes = false } = {}): Kind<T> {
  const named = Object.entries<Field<unknown>>(fields);
  return {
    read: (value, path) => {
      const given = new Map(entriesOf(value, path));
      const problems = gathering();
      for (const name of given.keys()) {
        if (Object.hasOwn(fields, name) || (notes && name === NOTES)) continue;
        problems.from(() => {
          const known = named.map(([each]) => each).join(", ");
          throw fieldProblem(
            partOf(path, name),
            `There is no field "${name}" here. The fields are ${known}.`,
          );
        });
      }
      const read = named.map(([name, field]) => [
        name,
        problems.from(() => readField(field, given, name, path)),
      ]);
      problems.finish();
      return Object.fromEntries(read) as T;
    },
    schema: {
      type: "object",
      properties: {
        ...Object.fromEntries(named.map(([name, field]) => [name, schemaOf(field)])),
        ...(notes && { [NOTES]: { description: "Remarks; not read." } }),
      },
      required: named.filter(([, { otherwise }]) => otherwise === undefined).map(([name]) => name),
      additionalProperties: false,
    },
  };
}

function readField(
  { kind, meaning, otherwise }: Field<unknown>,
  given: ReadonlyMap<string, unknown>,
  name: string,
  path: string,
): unknown {
  if (given.has(name)) return kind.read(given.get(name), partOf(path, name));
  if (otherwise !== undefined) return otherwise.value;
  throw fieldProblem(partOf(path, name), `"${name}" is missing, and is needed: ${meaning}.`);
}

function schemaOf({ kind, meaning, otherwise }: Field<unknown>): Record<string, unknown> {
  const value = otherwise?.value;
  const isPlain = ["string", "number", "boolean"].includes(typeof value);
  return { ...kind.schema, description: meaning, ...(isPlain && { default: value }) };
}
