import { fieldProblem } from "./problem";

/** A piece of JSON Schema (draft 2020-12). */
export type Schema = Readonly<Record<string, unknown>>;

/** What a field can be: how it is read, and the same said as JSON Schema. */
export interface Kind<T> {
  /** The value as the record holds it. Throws `FieldProblems` with the path of what is wrong. */
  readonly read: (value: unknown, path: string) => T;
  readonly schema: Schema;
}

export interface Range {
  readonly least?: number;
  readonly most?: number;
  /** The number is above this, not at it. */
  readonly above?: number;
}

export const TEXT: Kind<string> = kindOf("a text", { type: "string" }, (value) => typeof value === "string");

/** What names something: a text that is not empty. */
export const NAME: Kind<string> = kindOf(
  "a name that is not empty",
  { type: "string", minLength: 1 },
  (value) => typeof value === "string" && value.trim() !== "",
);

export const FLAG: Kind<boolean> = kindOf(
  "true or false",
  { type: "boolean" },
  (value) => typeof value === "boolean",
);

/** A number that is in a range. One that no sum with others could be exact of is refused, whatever the range. */
export function numberIn(range: Range = {}): Kind<number> {
  const kind = kindOf<number>(
    `a number${saidOf(range)}`,
    { type: "number", ...schemaOf(range) },
    (value) => typeof value === "number" && Number.isFinite(value) && isIn(value, range),
  );
  return {
    ...kind,
    read: (value, path) => {
      const read = kind.read(value, path);
      const size = Math.abs(read);
      if (size === 0 || (size >= FINEST && size <= LARGEST)) return read;
      throw fieldProblem(
        path,
        `${shown(read)} is too ${size > LARGEST ? "large" : "small"} to be reckoned with. Give a number from ${FINEST} to ${LARGEST}${isIn(0, range) ? ", or 0" : ""}.`,
      );
    },
  };
}

/** Far beyond any sum, price or ratio, and what exact decimals and their units still carry. */
const LARGEST = 1e30;
const FINEST = 1e-30;

export function wholeIn(range: Range = {}): Kind<number> {
  return kindOf(
    `a whole number${saidOf(range)}`,
    { type: "integer", ...schemaOf(range) },
    (value) => Number.isSafeInteger(value) && isIn(value as number, range),
  );
}

/** A part of a whole, 0 to 1. */
export const SHARE = numberIn({ least: 0, most: 1 });
/** Costs and savings are positive; the place says in what unit. */
export const AMOUNT = numberIn({ least: 0 });
/** The calendar year in which a financial year begins. */
export const YEAR = wholeIn({ least: 1900, most: 2400 });

export function oneOf<const Option extends string>(options: readonly Option[]): Kind<Option> {
  return kindOf(
    options
      .map((option) => `"${option}"`)
      .join(", ")
      .replace(/, ([^,]*)$/, " or $1"),
    { enum: options },
    (value) => (options as readonly unknown[]).includes(value),
  );
}

export function orNull<T>(kind: Kind<T>): Kind<T | null> {
  return {
    read: (value, path) => (value === null ? null : kind.read(value, path)),
    schema: { anyOf: [kind.schema, { type: "null" }] },
  };
}

/** A kind told by a test; `what` is said where a value fails it: "a whole number from 1 to 60". */
function kindOf<T>(what: string, schema: Schema, is: (value: unknown) => boolean): Kind<T> {
  return {
    read: (value, path) => {
      if (is(value)) return value as T;
      throw fieldProblem(path, `${shown(value)} is not ${what}. Give ${what}.`);
    },
    schema,
  };
}

/** The most characters of a value that a sentence quotes. */
const LONGEST_QUOTED = 40;
/** The layers of lists in lists that a sentence quotes. A file may hold very many. */
const LAYERS_QUOTED = 3;

/** A value as a sentence quotes it, cut where it is long. */
export function shown(value: unknown): string {
  const text = quoted(value, LAYERS_QUOTED);
  return text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED - 3)}...` : text;
}

/** A value as JSON, its first parts and layers only. */
function quoted(value: unknown, layers: number): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, LONGEST_QUOTED));
  if (typeof value === "number" && !Number.isFinite(value)) return "A number too large to be held";
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "Nothing";
  const inner = (each: unknown): string => (layers > 0 ? quoted(each, layers - 1) : "...");
  if (Array.isArray(value)) return `[${value.slice(0, LONGEST_QUOTED).map(inner).join(",")}]`;
  const parts = Object.entries(value).slice(0, LONGEST_QUOTED);
  return `{${parts.map(([name, each]) => `${quoted(name, 0)}:${inner(each)}`).join(",")}}`;
}

function isIn(value: number, { least, most, above }: Range): boolean {
  return (
    (least === undefined || value >= least) &&
    (most === undefined || value <= most) &&
    (above === undefined || value > above)
  );
}

function saidOf({ least, most, above }: Range): string {
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  if (least !== undefined) return ` of ${least} or more`;
  if (above !== undefined) return ` above ${above}`;
  return "";
}

function schemaOf({ least, most, above }: Range): Schema {
  return {
    ...(least !== undefined && { minimum: least }),
    ...(most !== undefined && { maximum: most }),
    ...(above !== undefined && { exclusiveMinimum: above }),
  };
}
