import fc from "fast-check";
import type { CaseCell } from "../understanding/small-sheets";
import { chanceOf } from "./chance";
import type { Chance } from "./chance";
import { blankSheet, drawn, featuresOf, putNote, putTable } from "./drawn-book";
import type { Block, DrawnBook, TrueLine } from "./drawn-book";
import { BODIES, DIRECTORATES, MONTHS, SERVICES, SUPPLIERS } from "./names";
import { added, sumOf } from "./parts";
import { CREDITS, dateOf, DATES, MONEY, moneyCell } from "./payment-cells";

const spec = fc.record({
  seed: fc.nat(1e9),
  sheets: fc.integer({ min: 1, max: 3 }),
  rows: fc.integer({ min: 4, max: 12 }),
  body: fc.constantFrom("unsaid", "column", "title", "file"),
  service: fc.constantFrom("directorate", "service", "both"),
  dates: fc.constantFrom(...DATES),
  credits: fc.constantFrom(...CREDITS),
  money: fc.constantFrom(...MONEY),
  vat: fc.constantFrom("none", "net, VAT, gross", "net and VAT", "irrecoverable"),
  number: fc.boolean(),
  expense: fc.boolean(),
  total: fc.constantFrom<"none" | "values" | "formulas">("none", "values", "formulas"),
  words: fc.constantFrom("plain", "published", "ledger"),
});
type Spec = typeof spec extends fc.Arbitrary<infer Each> ? Each : never;

/** Payments to suppliers, as bodies publish them or take them from their ledger; a month a sheet where there are several. */
export const paymentsLists: fc.Arbitrary<DrawnBook> = spec.map((given) => {
  const chance = chanceOf(given.seed);
  const body = chance.one(BODIES).full;
  const names =
    given.sheets === 1
      ? [chance.one(["Payments", "Data", "Sheet1", "Over 500"])]
      : MONTHS.slice(0, given.sheets);
  const sheets = names.map((name, at) => {
    const sheet = blankSheet(name);
    const isTitled = given.body === "title";
    if (isTitled) putNote(sheet, 0, `${body}: payments over £500, ${MONTHS[at]!} 2024`);
    putTable(sheet, payments(given, body, at, chance, isTitled ? 2 : 0), isTitled ? 2 : 0);
    return sheet;
  });
  return drawn(sheets, {
    features: featuresOf({ book: "payments", ...given }),
    together: [sheets.map((_, at) => at)],
    ...(given.body === "file" ? { file: `${body} payments 2024.xlsx` } : {}),
  });
});

const WORDS = {
  plain: {
    body: "Organisation",
    date: "Date",
    supplier: "Supplier",
    directorate: "Directorate",
    service: "Service",
    expense: "Expense type",
    number: "Reference",
    amount: "Amount",
  },
  published: {
    body: "Body Name",
    date: "Payment Date",
    supplier: "Supplier Name",
    directorate: "Directorate",
    service: "Service Area",
    expense: "Expenditure Category",
    number: "Transaction Number",
    amount: "Amount",
  },
  ledger: {
    body: "Entity",
    date: "Posting date",
    supplier: "Vendor name",
    directorate: "Department",
    service: "Cost centre description",
    expense: "Account description",
    number: "Document no.",
    amount: "Value",
  },
} as const;

function payments(given: Spec, body: string, month: number, chance: Chance, row: number): Block {
  const words = WORDS[given.words];
  const pounds = given.money === "£ in heading" ? " (£)" : "";
  const services = chance.some(SERVICES, 5);
  const rows = Array.from({ length: given.rows }, (_, at) => {
    const isCredit = given.credits !== "none" && at % 4 === 2;
    const net = Math.round((500 + 10 ** (2 + chance.below(30) / 10)) * 100) / 100;
    return {
      directorate: DIRECTORATES[chance.below(4)]!,
      service: chance.one(services),
      net: isCredit ? -Math.round(net * 5) / 100 : net,
      vat: chance.below(3) === 0 ? 0 : 0.2,
    };
  });
  const hasVat = given.vat !== "none";
  const vatOf = ({ net, vat }: (typeof rows)[number]) => Math.round(net * vat * 100) / 100;
  const grossOf = (each: (typeof rows)[number]) => Math.round((each.net + vatOf(each)) * 100) / 100;
  const headings = [
    ...(given.body === "column" ? [words.body] : []),
    ...(given.number ? [words.number] : []),
    words.date,
    words.supplier,
    ...(given.service === "service" ? [] : [words.directorate]),
    ...(given.service === "directorate" ? [] : [words.service]),
    ...(given.expense ? [words.expense] : []),
  ];
  const money: readonly (readonly [string, (each: (typeof rows)[number]) => number])[] =
    given.vat === "net, VAT, gross"
      ? [
          [`Net amount${pounds}`, ({ net }) => net],
          [`VAT${pounds}`, vatOf],
          [`Gross amount${pounds}`, grossOf],
        ]
      : given.vat === "net and VAT"
        ? [
            [`Net amount${pounds}`, ({ net }) => net],
            [`VAT${pounds}`, vatOf],
          ]
        : given.vat === "irrecoverable"
          ? [
              [`${words.amount}${pounds}`, ({ net }) => net],
              [`Irrecoverable VAT${pounds}`, vatOf],
            ]
          : [[`${words.amount}${pounds}`, ({ net }) => net]];
  const lines = rows.map((each): TrueLine => ({
    agency: given.body === "unsaid" ? null : body,
    service: given.service === "directorate" ? each.directorate : each.service,
    // A body gets VAT back: the net is what it spends.
    amount: each.net,
  }));
  const cells = rows.map((each, at): readonly CaseCell[] => [
    ...(given.body === "column" ? [body] : []),
    ...(given.number ? [5100000 + chance.below(99999)] : []),
    dateOf(given.dates, 1 + ((at * 3) % 28), month),
    chance.one(SUPPLIERS),
    ...(given.service === "service" ? [] : [each.directorate]),
    ...(given.service === "directorate" ? [] : [each.service]),
    ...(given.expense
      ? [
          chance.one([
            "Agency staff",
            "Private contractors",
            "Equipment",
            "Premises costs",
            "Professional fees",
          ]),
        ]
      : []),
    ...money.map(([, of]) => moneyCell(given, of(each))),
  ]);
  const total: readonly CaseCell[] = [
    "Total",
    ...headings.slice(1).map(() => ""),
    ...money.map(([, of], at) =>
      added(
        headings.length + at,
        { from: row + 2, to: row + 1 + rows.length },
        sumOf(rows.map(of)),
        given.total === "none" ? "values" : given.total,
      ),
    ),
  ];
  const saysPounds = given.money === "£ in heading" || given.money === "£ in cells" || given.body === "title";
  return {
    kind: "payments",
    unit: "£",
    lines,
    open: [
      ...(given.body === "unsaid" ? ["agency"] : []),
      ...(given.service === "both" ? ["service"] : []),
      ...(hasVat ? ["amount"] : []),
      ...(saysPounds ? [] : ["unit"]),
    ],
    ...(given.dates === "serial" ? { dates: headings.indexOf(words.date) } : {}),
    rows: [
      [...headings, ...money.map(([name]) => name)],
      ...cells,
      ...(given.total === "none" ? [] : [total]),
    ],
  };
}
