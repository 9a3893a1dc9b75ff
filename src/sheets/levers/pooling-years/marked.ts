import type { SheetBox } from "../../../formula";
import { mayBeFreed } from "../../../model/book";
import type { PoolingPart } from "../../../model/book";
import { inRow, range, wholeRow } from "../../cells";
import { OFFER } from "../rules/fill";
import { namesTogether } from "../rules/names-in";
import { NEVER } from "../pooling/acts";
import type { YearsGiven } from "./given";
import { valueOr1 } from "./value-or-1";

type ByYear = PoolingPart["poolAdministration"];

/** What a row of inputs comes to, as one figure and one text: by formulas over its cells, and as it was when the answer was worked out. */
export interface Mark {
  readonly label: string;
  readonly sumsThen: number;
  /** Added up: sums by year, terms, ticks. */
  readonly sumsNow: readonly [sums: string, terms?: string, ticks?: string];
  readonly wordsThen: string;
  readonly wordsNow: string;
}

/** Weights that set figures of a row apart, so that no change of one is made up for by another that is likely. */
const [SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH, EIGHTH] = [7, 11, 13, 17, 19, 23, 29];
/** Ticks are told apart by powers of their position: two that are changed do not make up for a third. */
const TICK_POWER = 1.37;
const TICKS = 31;

/** The marks of all rows of inputs; `weights` are the cells of the weights of the years. */
export function marksOf(given: YearsGiven, weights: SheetBox): readonly Mark[] {
  return [
    ofPlace(given),
    ...ofGrants(given, weights),
    ...ofServices(given, weights),
    ...ofCaps(given),
    ...ofEarmarks(given, weights),
    ...ofPool(given, weights),
  ];
}

function ofPlace({ book: { place }, firstYear }: YearsGiven): Mark {
  return {
    label: "The place",
    sumsThen: place.firstYear,
    sumsNow: [inRow(firstYear, 0)],
    wordsThen: "",
    wordsNow: '""',
  };
}

/** Σ of a row of years, each by its weight. */
function weighted(box: SheetBox, row: number, weights: SheetBox): string {
  const years = { ...box, columns: weights.columns };
  return `SUMPRODUCT(${wholeRow(years, row)},${range(weights)})`;
}

function weightedSum(sums: ByYear, { columns }: SheetBox): number {
  return Array.from(
    { length: columns },
    (_, year) => (year + 1) * (typeof sums === "number" ? sums : (sums[year] ?? 0)),
  ).reduce((sum, each) => sum + each, 0);
}

function ofGrants(given: YearsGiven, weights: SheetBox): readonly Mark[] {
  const { pooling, rules, live, freed, book } = given;
  const of = (name: string, row: number, second = false): string => {
    const box = rules.rules[name]!;
    return inRow({ ...box, column: box.column + (second ? 1 : 0), columns: 1 }, row);
  };
  return pooling.grants.map((grant, row) => {
    const { award, administration, flexibility, carry, lastYear, minimumAward, match, freedom } = grant;
    const ticks = pooling.allowed[row]!.reduce(
      (sum, may, need) => sum + (may ? (need + 1) ** TICK_POWER : 0),
      0,
    );
    const theme = typeof freedom === "string" ? "" : freedom.innovativePolicyOffer;
    const administered =
      rules.administration === null ? "" : `+${SECOND}*${weighted(rules.administration.years, row, weights)}`;
    return {
      label: grant.id,
      sumsThen:
        weightedSum(award, weights) +
        SECOND * weightedSum(administration, weights) +
        THIRD * flexibility +
        FOURTH * carry +
        FIFTH * (lastYear ?? 0) +
        SIXTH * (minimumAward ?? 0) +
        SEVENTH * (match?.ratio ?? 0) +
        EIGHTH * (mayBeFreed(grant) ? Math.max(book.place.firstYear, freed.get(grant.id) ?? NEVER) : NEVER) +
        TICKS * ticks,
      sumsNow: [
        `${weighted(rules.award, row, weights)}${administered}`,
        [
          `${THIRD}*${of("flexibility", row)}`,
          `${FOURTH}*${of("carry", row)}`,
          `${FIFTH}*${of("lastYear", row)}`,
          `${SIXTH}*${of("minimumAward", row)}`,
          `${SEVENTH}*${of("match", row)}`,
          `${EIGHTH}*${inRow(given.terms.freeFrom, row)}`,
        ].join("+"),
        `${TICKS}*SUMPRODUCT((${wholeRow(live.grants.allowed, row)}=TRUE)*${range(live.question.number)}^${TICK_POWER})`,
      ],
      wordsThen: [
        grant.id,
        grant.money,
        grant.mode,
        theme === "" ? freedom : OFFER,
        theme,
        namesTogether(match?.from ?? []),
      ].join("|"),
      wordsNow: [
        inRow(rules.grant, row),
        of("money", row),
        of("mode", row),
        of("freedom", row),
        of("freedom", row, true),
        of("match", row, true),
      ].join('&"|"&'),
    };
  });
}

function ofServices({ pooling, rules, live }: YearsGiven, weights: SheetBox): readonly Mark[] {
  const { needs, values, floors } = pooling;
  return needs.map((need, row) => {
    const other =
      rules.other === null ? inRow(live.needs.other, row) : weighted(rules.other.years, row, weights);
    const floor =
      rules.floor === null ? inRow(live.needs.floor, row) : weighted(rules.floor.years, row, weights);
    const once = (sums: ByYear, box: unknown): number =>
      box === null ? (typeof sums === "number" ? sums : (sums[0] ?? 0)) : weightedSum(sums, weights);
    return {
      label: need.id,
      sumsThen:
        weightedSum(need.amount, weights) +
        SECOND * once(need.other, rules.other) +
        THIRD * once(floors?.[row] ?? 0, rules.floor) +
        FOURTH * (values?.[row] ?? 1),
      sumsNow: [
        weighted(rules.need.years, row, weights),
        `${SECOND}*${other}+${THIRD}*${floor}`,
        `${FOURTH}*${valueOr1(inRow(live.needs.value, row))}`,
      ],
      wordsThen: [need.id, need.theme, need.money, need.receiptsMayPay ? "yes" : "no"].join("|"),
      wordsNow: [
        inRow(rules.need.name, row),
        inRow(rules.services.theme, row),
        inRow(rules.services.money, row),
        inRow(rules.services.receiptsMayPay, row),
      ].join('&"|"&'),
    };
  });
}

/** A row for each cap, and for the row that is free for another. */
function ofCaps({ pooling, rules: { caps } }: YearsGiven): readonly Mark[] {
  if (caps === null) return [];
  const lines = pooling.grants.flatMap(({ id, caps: of }) =>
    [...of].map(([service, most]) => [id, service, most] as const),
  );
  return Array.from({ length: caps.grant.rows }, (_, row) => {
    const [grant = "", service = "", most = 0] = lines[row] ?? [];
    return {
      label: row < lines.length ? `Cap of ${grant} on ${service}` : "Caps, row that is free",
      sumsThen: most,
      sumsNow: [`0+${inRow(caps.most, row)}`],
      wordsThen: `${grant}|${service}`,
      wordsNow: `${inRow(caps.grant, row)}&"|"&${inRow(caps.service, row)}`,
    };
  });
}

function ofEarmarks({ pooling, rules: { earmarks } }: YearsGiven, weights: SheetBox): readonly Mark[] {
  if (earmarks === null) return [];
  const lines = pooling.grants.flatMap(({ id, earmarks: parts }) => parts.map((line) => ({ id, ...line })));
  return Array.from({ length: earmarks.grant.rows }, (_, row) => {
    const line = lines[row];
    const services = namesTogether(line?.services ?? []);
    return {
      label: line === undefined ? "Earmarks, row that is free" : `Part of ${line.id} for ${services}`,
      sumsThen: weightedSum(line?.amount ?? 0, weights) + SECOND * (line?.share ?? 0),
      sumsNow: [weighted(earmarks.amount, row, weights), `${SECOND}*${inRow(earmarks.share, row)}`],
      wordsThen: `${line?.id ?? ""}|${services}`,
      wordsNow: `${inRow(earmarks.grant, row)}&"|"&${inRow(earmarks.services, row)}`,
    };
  });
}

function ofPool({ pooling, rules: { poolAdministration } }: YearsGiven, weights: SheetBox): readonly Mark[] {
  if (poolAdministration === null) return [];
  return [
    {
      label: "Administration of the pool",
      sumsThen: weightedSum(pooling.poolAdministration, weights),
      sumsNow: [weighted(poolAdministration.years, 0, weights)],
      wordsThen: "",
      wordsNow: '""',
    },
  ];
}
