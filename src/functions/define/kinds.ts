import { Decimal } from "../../model/money";
import { asChoice, asDecimal, asFlag, asName, asWhole, asYear, NOUGHT } from "../cells";
import type { ReadCell } from "../cells";
import type { ParameterKind } from "../parameter-kind";

/** What one cell of an argument means, and what `calculate` gets for it. `Plain` is how an entry writes such a value down. */
export interface CellKind<Value, Plain> {
  readonly kind: ParameterKind;
  readonly read: ReadCell<Value>;
  readonly fromPlain: (plain: Plain) => Value;
  /** What an empty cell means; absent where it must be filled in. */
  readonly empty?: Value;
  /** What an argument that must be given may be without; see `Presence`. */
  readonly presence: Presence;
  readonly choices?: readonly string[];
}

/**
 * What an argument that must be given may not be: left out ("given"), without content ("content"), or either of them but for one empty
 * cell, which is an amount of 0 ("amounts").
 */
export type Presence = "given" | "amounts" | "content";

const decimal = {
  read: asDecimal,
  fromPlain: (plain: number | string) => new Decimal(plain),
  empty: NOUGHT,
} as const;

/** Money. An empty cell is 0. */
export const amount: CellKind<Decimal, number | string> = { ...decimal, kind: "amount", presence: "amounts" };

/** A plain number. An empty cell is 0. */
export const number: CellKind<Decimal, number | string> = { ...decimal, kind: "number", presence: "amounts" };

/** A number of people, cases or square metres, often the sum of others: noise is taken out of it as out of money. An empty cell is 0. */
export const quantity: CellKind<Decimal, number | string> = {
  ...decimal,
  kind: "quantity",
  presence: "amounts",
};

/** A share of a whole. An empty cell is 0. */
export const share: CellKind<Decimal, number | string> = { ...decimal, kind: "share", presence: "given" };

export const wholeNumber: CellKind<number, number> = counted("whole number");

/** A year counted from the start of an appraisal. */
export const countedYear: CellKind<number, number> = counted("year");

/** A year of prices: a text such as 2019-20, or a number such as 2019. */
export const priceYear: CellKind<string | number, string | number> = {
  kind: "year",
  read: asYear,
  fromPlain: (plain) => plain,
  presence: "content",
};

/** Yes or no. An empty cell is no. */
export const flag: CellKind<boolean, boolean> = {
  kind: "flag",
  read: asFlag,
  fromPlain: (plain) => plain,
  empty: false,
  presence: "given",
};

export const name: CellKind<string, string> = {
  kind: "name",
  read: asName,
  fromPlain: (plain) => plain,
  presence: "content",
};

/** One of these words. */
export function choice<Word extends string>(words: readonly Word[]): CellKind<Word, Word> {
  return {
    kind: "choice",
    choices: words,
    read: (cell, parameter, place) => {
      const read = asChoice(cell, parameter, place);
      const word = words.find((each) => each === read);
      if (word === undefined) throw new Error(`${read} is none of the words of ${parameter.name}`);
      return word;
    },
    fromPlain: (plain) => plain,
    presence: "content",
  };
}

function counted(kind: ParameterKind): CellKind<number, number> {
  return { kind, read: asWhole, fromPlain: (plain) => plain, presence: "content" };
}
