import type { CountedRows } from "../../shape";
import { preferredOf } from "../answers";
import type { TableAnswers } from "../answers";
import type { Ask } from "../understanding";

/**
 * Spending before the income below its total, or what is left of it: the gross is read, and the net may be answered, with which the rows of
 * income are counted too. It is a question only where the titles call the table net.
 */
export function grossOrNet(
  counted: CountedRows,
  said: TableAnswers,
  isCalledNet: boolean,
): { readonly counted: CountedRows; readonly asks: readonly Ask[] } {
  const { incomeBelow } = counted;
  if (incomeBelow === undefined) return { counted, asks: [] };
  const { rows, gross, net } = incomeBelow;
  if (preferredOf(said, "amount", [net]) === undefined)
    return {
      counted,
      asks: [
        {
          role: "amount",
          first: gross,
          others: [net],
          ...(isCalledNet ? {} : { because: "the income below it is left out" }),
        },
      ],
    };
  return {
    counted: {
      ...counted,
      data: [...counted.data, ...rows],
      leftOut: counted.leftOut.filter(({ row }) => !rows.includes(row)),
    },
    asks: [{ role: "amount", first: net, others: [gross], because: "that was chosen" }],
  };
}
