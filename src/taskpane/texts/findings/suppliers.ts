import { dayOfSerial } from "../../../formula";
import type { Evidence } from "../../../model/matching";
import type { MatchProgress } from "../../../worker";
import { moneyInWords, percentText, plural, poundsAndPence } from "../../figures";

const pounds = (amount: number): string => moneyInWords(amount, "£");

/** Rows of a sheet that are named one by one: a payment is found by its row. */
const MOST_ROWS = 30;

/** How two words agree, in front of them. */
const HOW: Readonly<Record<Evidence["how"], string>> = {
  same: "the same",
  "one letter differs": "one letter differs",
  "two letters differ": "two letters differ",
  "written together": "written together",
  "cut short": "cut short",
  initial: "an initial",
  "first letters": "first letters",
  "in one only": "in one only",
  "same in brackets": "the same in brackets",
  "other in brackets": "something else in brackets",
  "same legal form": "the same legal form",
  "other legal form": "another legal form",
  "every word agrees": "every word agrees",
  "each has a word of its own": "each has a word of its own",
  alike: "alike",
  "partly alike": "partly alike",
  different: "different",
};

/** What the pane says of suppliers that several bodies pay. */
export const suppliersTexts = {
  intro:
    "Ledgers are compared body by body: names written in different ways are put together where their words are rare enough. Paying one supplier is no duplication by itself: it is where one contract, or one price, may be asked for.",
  none: "No table of this workbook names who was paid in a column of its own. Put the ledgers of two bodies or more on sheets of this workbook, then choose “Look again” above.",
  ledgers: "Ledgers",
  ledger: (label: string, payments: number, amount: number) =>
    `${label}: ${plural(payments, "payment", "payments")}, ${pounds(amount)}`,
  whose: (label: string) => `Whose payments are they? ${label}`,
  look: "Look for shared suppliers",
  stop: "Stop",
  oneBody: "Suppliers are compared between bodies. Tick the ledgers of two bodies or more.",
  unnamed: (label: string) => `Say whose payments ${label} has.`,
  under: {
    suppliers: "Comparing the names of suppliers…",
    "double payments": "Looking for payments made twice…",
  } satisfies Readonly<Record<MatchProgress, string>>,
  found: (suppliers: number, besides: number) =>
    `${plural(suppliers, "supplier is", "suppliers are")} paid by more than one body; those that pay each of them less than the largest payer pay ${pounds(besides)} in all.`,
  foundNone: "No supplier is paid by more than one of these bodies, as far as the names tell.",
  find: "Find a supplier",
  findNone: "None of them is called so.",
  shown: (found: number, all: number) => `${found} of ${plural(all, "supplier", "suppliers")} shown`,
  caption: "Suppliers by what is paid besides the largest payer, in £",
  supplier: "Supplier",
  bodies: "Bodies",
  besides: "Besides the largest",
  paidBy: (agency: string, names: readonly string[], payments: number) =>
    `${agency}, ${plural(payments, "payment", "payments")} to ${names.map((name) => `“${name}”`).join(", ")}`,
  score: (probability: number) =>
    probability >= 0.999
      ? "The names are one supplier’s almost certainly."
      : `The names are one supplier’s with a probability of ${percentText(Math.floor(probability * 100) / 100)}. Look before you rely on it.`,
  evidence: (evidence: readonly Evidence[]) =>
    `What speaks for and against it: ${evidence.map(reason).join("; ")}.`,
  perhaps: (agency: string, supplier: string, amount: number, probability: number) =>
    `Perhaps also, and not counted: ${agency} to “${supplier}”, ${pounds(amount)} (${percentText(Math.floor(probability * 100) / 100)})`,
  ideaName: (supplier: string) => `Buy together from ${supplier}`,
  ideaSource: (rows: readonly string[]) => `Payments in ${rows.join("; ")}`,
  rows: (sheet: string, rows: readonly number[]) => {
    const left = rows.length - MOST_ROWS;
    const more = left > 0 ? ` and ${left} more down to row ${rows.at(-1)}` : "";
    return `${sheet}, ${rows.length === 1 ? "row" : "rows"} ${rows.slice(0, MOST_ROWS).join(", ")}${more}`;
  },
  ideaEvidence: (paid: readonly (readonly [agency: string, amount: number])[]) =>
    `${paid.map(([agency, amount]) => `${agency} ${poundsAndPence(amount)}`).join("; ")}, credits taken off.`,
  transfers: (count: number, amount: number) =>
    `${plural(count, "payment goes", "payments go")} to another body of the place, ${pounds(amount)} in all: money on its way, and no shared supplier.`,
  transfer: (from: string, to: string, amount: number) => `${from} to ${to}: ${pounds(amount)}`,
  withheld: (payments: number, amount: number) =>
    `${plural(payments, "payment has", "payments have")} a name that is withheld or stands for many (redacted, various, blank), ${pounds(amount)} in all. They are compared with none.`,
  doubles: (count: number) => `Possible double payments: ${count}`,
  doublesNone: "No sum is paid to the same supplier by two of them within 45 days, but for regular ones.",
  doublesIntro:
    "The same sum to the same supplier from two ledgers within 45 days, and not taken back. The rarest sums first: each may be right.",
  double: (amount: number, supplier: string, days: number) =>
    `${poundsAndPence(amount)} to ${supplier}, ${days === 0 ? "on one day" : `${plural(days, "day", "days")} apart`}:`,
  paidOn: (agency: string, serial: number) => {
    const { day, monthName, year } = dayOfSerial(serial);
    return `${agency} on ${day} ${monthName} ${year}`;
  },
} as const;

function reason({ one, other, how }: Evidence): string {
  const words = [one, other].filter((word) => word !== "");
  const said = words.length === 2 && words[0] === words[1] ? words.slice(1) : words;
  return said.length === 0 ? HOW[how] : `${HOW[how]} (${said.map((word) => `“${word}”`).join(", ")})`;
}
