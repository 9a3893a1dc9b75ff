import { agreementAmong, isSumOf, summed } from "../../additive";
import { totalWord } from "../../shape";
import type { Seen } from "../arrangement";
import type { SumsSeen } from "./sums-seen";

/**
 * What is said where the only total of a table, below all its rows, is what the last of them come to and not all: nothing tells whether those above are in no
 * total or one of them adds up others. Under sections it closes the last of them only, and rows of another year or version may be in it.
 */
export function besideOnlyTotal(
  { rows, counted: { data, leftOut }, block }: Seen,
  { lines, counted, stated, nameOf }: SumsSeen,
): string | undefined {
  const [total, ...others] = stated;
  const isOnly =
    total !== undefined &&
    others.length === 0 &&
    rows.length === data.length &&
    counted.every((row) => row < total);
  if (!isOnly || totalWord(nameOf(total)) !== "plain") return undefined;
  const isSaid = leftOut.some(
    ({ row, isDoubtful, isSaidThoughSure }) => row === total && (isDoubtful || isSaidThoughSure),
  );
  const areInSections = block.rows.some(({ row, kind }) => kind === "section" && row > counted[0]!);
  const all = summed(counted.map((row) => lines.get(row)!));
  const whole = lines.get(total)!;
  const isRounded = agreementAmong([...lines.values()])(whole, all) !== null;
  if (isSaid || areInSections || isRounded || isSumOf(whole, all, true)) return undefined;
  return `"${nameOf(total)}" is not what the rows counted come to: some are in no total, or add up others.`;
}
