import { grouped } from "../../../model/wording";
import type { Payment } from "../../../model/duplication";
import { plural, sumsInWords } from "../../figures";

function nameOf({ agency, service, recipient }: Payment): string {
  return [agency, service, recipient].filter((each) => each !== "").join(", ");
}

/** What the pane says of the count and of what passes between bodies. */
export const countingTexts = {
  reconciled: {
    caption: (unit: string) => `From the table to the count. Amounts in ${unit}.`,
    source: "All rows of the table",
    takenOut: "Transfers between bodies, taken out",
    counted: "Counted once",
    gross: "Of this, spent",
    income: "Of this, income taken off",
    perHead: (people: number) => `Counted a head, of ${grouped(people)} people`,
  },

  transfers: {
    taken: (amounts: readonly number[], unit: string) => {
      const total = (some: readonly number[]) => some.reduce((sum, amount) => sum + amount, 0);
      const [paid, received] = [
        total(amounts.filter((amount) => amount > 0)),
        -total(amounts.filter((amount) => amount < 0)),
      ];
      const [paidText, receivedText] = sumsInWords([paid, received], unit);
      const sums = [
        ...(paid > 0 ? [`${paidText} paid`] : []),
        ...(received > 0 ? [`${receivedText} received`] : []),
      ];
      const all = sums.length === 0 ? "" : ` (${sums.join(", ")})`;
      return `${plural(amounts.length, "amount passes", "amounts pass")} from one body of the place to another${all}. ${amounts.length === 1 ? "It is" : "They are"} taken out, so that money is counted once, where it is spent.`;
    },
    heading: (count: number) => plural(count, "transfer", "transfers"),
    name: nameOf,
    line: (
      { other, isSaid, ...payment }: Payment & { readonly other: string | null; readonly isSaid: boolean },
      amount: string,
    ) => `${nameOf(payment)}: ${amount}${isSaid && other !== null ? `, with ${other}` : ""}.`,
    counted: "Counted.",
    isNone: "Not a transfer",
    isOne: "It is a transfer",
    mark: "Transfer",
    toWhom: "The other body",
    choose: "Choose",
    notListed: "Another body of the place",
    paidTo: "Who is paid",
    markOne: "Mark a transfer to another body",
    payment: ({ agency, recipient }: Payment, amount: string) =>
      `${recipient === "" ? agency : `${recipient}, by ${agency}`}: ${amount}`,
    said: (payment: Payment, isTransfer: boolean) =>
      isTransfer
        ? `“${nameOf(payment)}” is a transfer now, and taken out of the count.`
        : `“${nameOf(payment)}” is no transfer now: it is counted.`,
    unsaid: (payment: Payment) => `What you said of “${nameOf(payment)}” is taken back.`,
  },
} as const;
