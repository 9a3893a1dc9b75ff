import { moneyInWords } from "../../../figures";
import { grantsTexts } from "../../../texts/grants";

const { years: said } = grantsTexts;

/** What a change brings: worth, and how much less short statutory minimums fall, which comes first. */
interface Brought {
  readonly value: number;
  readonly floors: number;
}

/** Those that bring anything, the most first: minimums before worth. */
export function dearest<Change extends Brought>(changes: readonly Change[]): Change[] {
  return changes
    .filter(({ value, floors }) => floors > 0 || (floors === 0 && value > 0))
    .sort((one, other) => other.floors - one.floors || other.value - one.value);
}

/** The sum, and what it is of where it is not worth: where minimums are met better, worth may fall. */
export function broughtInWords({ value, floors }: Brought, unit: string): readonly [sum: string, of: string] {
  return floors > 0 ? [moneyInWords(floors, unit), said.towardsMinimums] : [moneyInWords(value, unit), ""];
}
