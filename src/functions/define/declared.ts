import type { Argument, NumberRange, Parameter, Spot } from "../cells";
import type { Presence } from "./kinds";

/** A parameter as its entry declares it; it gets its name from the entry. */
interface DeclaredFacts {
  /** What metadata, help and messages say about it. */
  readonly told: Omit<Parameter, "name">;
  /** Whether it may be left out. */
  readonly optional: boolean;
  readonly presence: Presence;
  /** The parameters whose rows, and whose columns, it must match. */
  readonly beside: Beside;
}

/** An argument that becomes one value of the whole call. */
export interface Whole<Value = unknown> extends DeclaredFacts {
  readonly read: (argument: Argument, call: Call) => Value;
  /** Whether as it is given it holds for all rows (or columns) beside it. */
  readonly isOneForAll: (argument: Argument) => boolean;
}

/** An argument of a function that works cell by cell: one cell for all, or a range with a cell for each cell of the result. */
export interface Each<Value = unknown> extends DeclaredFacts {
  readonly readAt: (argument: Argument, spot: Spot) => Value;
}

export type Declared = Whole | Each;

/** The parameters of a function, by name, in the order of the formula. */
export type Parameters = Readonly<Record<string, Declared>>;

/** What `calculate` gets for each parameter. An argument is read when it is first asked for. */
export type Given<Of> = { readonly [Name in keyof Of]: ValueOf<Of[Name]> };

type ValueOf<One> = One extends { readonly read: (...args: never[]) => infer Value }
  ? Value
  : One extends { readonly readAt: (...args: never[]) => infer Value }
    ? Value
    : never;

/** The arguments as they were given, for rules about the call as a whole. */
export type Cells<Name extends PropertyKey = string> = Readonly<Record<Name, Argument>>;

/** What the reading of one argument may know of the others. */
export interface Call {
  /** How many rows and columns the argument has, those beside it counted in. */
  readonly rows: () => number;
  readonly columns: () => number;
  readonly cells: Cells;
}

export type RequiredNames<Of> = {
  [Name in keyof Of]: Of[Name] extends { readonly optional: true } ? never : Name;
}[keyof Of];

export type OptionalNames<Of> = Exclude<keyof Of, RequiredNames<Of>>;

/** Whose rows and columns an argument must match. Its columns may also be as many as another's rows. */
export interface Beside {
  readonly rows?: string;
  readonly columns?: string | AcrossRows;
}

/** Columns that must match another argument's rows, and what to say where they do not. */
export interface AcrossRows {
  readonly rowsOf: string;
  readonly beyond: (across: number, down: number) => string;
  readonly missing: (across: number, down: number) => string;
}

/** What an entry says of a parameter, besides its kind and its shape. `Plain` is how it writes a value down. */
export interface Options<Plain> {
  /** One sentence: what to give. */
  readonly meaning: string;
  readonly unit?: string;
  readonly range?: NumberRange;
  /** An amount whose parts or sums come back in cells, to the penny; one too large for that is refused. */
  readonly toThePenny?: true;
  /** Spaces and hyphens of any kind in the words of a choice do not matter. */
  readonly spelledFreely?: true;
  /** A table in which rows are looked up: an Excel error in it is the answer to its own row only. */
  readonly errorsByRow?: true;
  /** What may be given in place of a word, as it ends a sentence: "select two columns". */
  readonly otherwise?: string;
  /** Present where it may be left out; an empty cell means the same. */
  readonly whenLeftOut?: LeftOut<Plain>;
  /** An empty cell has no value of its own: it is null. */
  readonly empty?: null;
  /** An empty cell is refused, where its kind would take it for 0. */
  readonly filled?: true;
  /** Where it is not what its kind usually asks for. */
  readonly presence?: Presence;
  readonly rows?: Beside["rows"];
  readonly columns?: Beside["columns"];
  /** One cell holds for all rows, or columns, beside it. */
  readonly oneForAll?: true;
  /** Where one cell holds for all, an empty one is refused, though it is 0 in a line of them. */
  readonly filledIfAlone?: true;
}

/** A value as an entry writes it down. */
export type PlainValue = string | number | boolean;

/**
 * What an argument that is left out means, said once: a value; a value with a note after it ("1 (all of it)") or with words in its place
 * ("no limit"); or, where there is no value, words alone, and `calculate` gets null.
 */
export type LeftOut<Plain> =
  | Plain
  | { readonly value: Plain; readonly note: string }
  | { readonly value: Plain | null; readonly words: string }
  | { readonly words: string };
