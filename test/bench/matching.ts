import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { distance } from "fastest-levenshtein";
import { sharedSuppliers } from "../../src/model/suppliers";
import type { Payment } from "../../src/model/suppliers";
import { keyOf, PAYMENT_FILES, realCompanies } from "../model/matching/real-names";
import { spoiltNames } from "../model/matching/spoilt-names";
import { quality, WAYS } from "../model/matching/ways";
import type { BlockResult } from "./blocks";
import { drawing } from "./draw";
import { medianOf } from "./stopwatch";
import { table } from "./tables";

const PAYMENTS = 200_000;
const AGENCIES = [
  "Northshire Council",
  "Westmere NHS Trust",
  "Northshire Police",
  "Northshire Fire",
  "Eastmere College",
];
const SUPPLIERS = 9_000;
const RUNS = 3;
const DRAWS = [1, 2, 3, 4];

/** The payments of five agencies, a few suppliers with many of them, each agency with a spelling of its own. */
export function matchingBlock(): BlockResult {
  const payments = drawnPayments();
  const names = new Set(payments.map(({ agency, supplier }) => `${agency}|${supplier}`)).size;
  return {
    what: `Suppliers shared by ${AGENCIES.length} agencies in ${PAYMENTS.toLocaleString("en-GB")} payments (${names.toLocaleString("en-GB")} names)`,
    time: medianOf(RUNS, () => sharedSuppliers(payments)),
    target: 3_000,
    rivals: [
      {
        name: "names that begin alike, pair by pair by Levenshtein's distance",
        time: medianOf(RUNS, () => pairByPair(payments)),
      },
    ],
  };
}

/** How right the pairs are, beside plain ways, on the names of ../shared/data; a sentence where they are absent. */
export function matchingQuality(): string[] {
  const files = PAYMENT_FILES.map((file) => path.resolve(import.meta.dirname, "../../../shared/data", file));
  if (!files.every((file) => existsSync(file)))
    return ["Matching of names: not measured, the payments are not at hand."];
  const companies = realCompanies(files.map((file) => readFileSync(file, "utf8")));
  const draws = DRAWS.map((seed) => spoiltNames(companies, seed));
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  const range = (shares: readonly number[]) =>
    `${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`;
  return [
    "## Names matched",
    `${companies.length.toLocaleString("en-GB")} real companies, spoilt copies of half of them and decoys that differ in one rare word, ${DRAWS.length} draws, names alone.`,
    table(
      ["Way", "Right of those found", "Found of those there are"],
      [
        ["Here", WAYS.ours] as const,
        ["The same letters after normalising", WAYS.exact] as const,
        ["The nearest by Levenshtein's distance", WAYS.distance] as const,
      ].map(([name, way]) => {
        const all = draws.map((draw) => quality(way, draw));
        return [name, range(all.map(({ precision }) => precision)), range(all.map(({ recall }) => recall))];
      }),
    ),
  ];
}

function drawnPayments(): Payment[] {
  const draw = drawing(20261129);
  const syllables =
    "ba ko ri mel dor vin sta pel ton gar lu wes ham quin fer os ash bry cal den mor wick".split(" ");
  const kinds =
    "Ltd|Services Ltd|Care Ltd|Solutions Limited|Consulting LLP|Day Nursery|Property Management Ltd|Transport|School|Group plc|Training CIC|Foods Ltd".split(
      "|",
    );
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)]!;
  const word = () => {
    const text = Array.from({ length: 2 + Math.floor(draw() * 2) }, () => pick(syllables)).join("");
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const suppliers = Array.from(
    { length: SUPPLIERS },
    () => `${word()} ${draw() < 0.6 ? `${word()} ` : ""}${pick(kinds)}`,
  );
  const spelling = [
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => name.replace("Ltd", "Limited"),
    (name: string) => name.replace(/ (Ltd|Limited|LLP|plc|CIC)$/, ""),
    (name: string) => name.replace("Services", "Svcs"),
  ];
  return Array.from({ length: PAYMENTS }, (_, at) => {
    const agency = at % AGENCIES.length;
    // Few suppliers have most of the payments.
    const supplier = suppliers[Math.floor(SUPPLIERS * draw() ** 2.5)]!;
    return {
      agency: AGENCIES[agency]!,
      supplier: spelling[agency]!(supplier),
      amount: Math.round(draw() * 1e6) / 100,
      day: at % 365,
    };
  });
}

function pairByPair(payments: readonly Payment[]): number {
  const names = [...new Set(payments.map(({ supplier }) => keyOf(supplier)))];
  const byBeginning = new Map<string, string[]>();
  for (const name of names) {
    const beginning = name.slice(0, 3);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), name]);
  }
  let found = 0;
  for (const alike of byBeginning.values()) {
    alike.forEach((one, at) => {
      for (const other of alike.slice(at + 1))
        if (distance(one, other) <= Math.max(one.length, other.length) / 5) found += 1;
    });
  }
  return found;
}
