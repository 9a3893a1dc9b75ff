import { probability } from "../evidence";
import type { Evidence, Weighed } from "../evidence";
import { isWithheld, namesComparer } from "../organisations";
import type { NameAt } from "../organisations";
import { agreementAtRandom } from "./at-random";
import { candidateRecords } from "./candidates";
import { plainValue } from "./field";
import type { Field, RecordList } from "./field";
import { fitChances } from "./fit";
import type { FieldChances } from "./fit";
import { levelOf, MISSING } from "./levels";

/** Two records that may be of one body. */
export interface RecordPair extends Weighed {
  readonly one: NameAt;
  readonly other: NameAt;
  /** From 0 to 1. */
  readonly probability: number;
}

export interface RecordMatches {
  /** The likeliest first. */
  readonly pairs: readonly RecordPair[];
  /** Why the weights are stated and not fitted; null where they are fitted. */
  readonly unsettled: string | null;
}

const HOW = ["same", "alike", "partly alike", "different"] as const;

/**
 * Finds records of one body in several lists by several fields. Of several lists, records of different lists are compared; of
 * a single one, its records with each other. Pairs from `least` on are told.
 *
 * Fellegi and Sunter's weights, fitted by expectation-maximisation; values that are the same weigh by how rare the value is (term
 * frequency). The name of an organisation weighs by its words, which is stated.
 */
export function matchRecords(
  fields: readonly Field[],
  lists: readonly RecordList[],
  least = 0.5,
): RecordMatches {
  const places = lists.flatMap((list, at) => list.map((_, record) => ({ list: at, at: record })));
  const values = lists.flatMap((list) =>
    list.map((record) => fields.map(({ kind }, field) => withoutStandIns(kind, record[field] ?? ""))),
  );
  const plain = values.map((record) => record.map((value, field) => plainValue(fields[field]!.kind, value)));
  const across = lists.length > 1;

  const pairs: [number, number][] = [];
  candidateRecords(
    fields,
    plain,
    (one, other) => !across || places[one]!.list !== places[other]!.list,
    (one, other) => pairs.push([one, other]),
  );

  const fitted = fields.flatMap(({ kind }, field) => (kind === "organisation" ? [] : [field]));
  const named = fields.flatMap(({ kind }, field) => (kind === "organisation" ? [field] : []));
  const comparers = named.map((field) => namesComparer(values.map((record) => record[field]!)));
  const organisations = pairs.map(([one, other]) => comparers.map((compare) => compare(one, other)));
  const levels = fitted.map((field) =>
    Uint8Array.from(pairs, ([one, other]) =>
      levelOf(fields[field]!.kind, plain[one]![field]!, plain[other]![field]!),
    ),
  );
  const random = fitted.map((field) =>
    agreementAtRandom(
      fields[field]!,
      plain.map((record) => record[field]!),
    ),
  );
  const given = Float64Array.from(organisations, (each) => each.reduce((sum, { weight }) => sum + weight, 0));
  const fit = fitChances(random, { levels, given, possible: possiblePairs(lists) }, named.length > 0);

  const shares = fitted.map((field) => valueShares(plain.map((record) => record[field]!)));
  const before = Math.log2(fit.share / (1 - fit.share));
  const found = pairs.flatMap(([one, other], pair) => {
    const evidence = [
      ...organisations[pair]!.flatMap((each, at) =>
        each.evidence.map((item) => ({ ...item, field: fields[named[at]!]!.name })),
      ),
      ...fitted.flatMap((field, at): Evidence[] => {
        const level = levels[at]![pair]!;
        if (level === MISSING) return [];
        const share = level === 0 ? shares[at]!.get(plain[one]![field]!)! : null;
        const weight = weightOf(fit.fields[at]!, level, share);
        return [
          {
            field: fields[field]!.name,
            one: values[one]![field]!,
            other: values[other]![field]!,
            how: HOW[level]!,
            weight,
          },
        ];
      }),
    ];
    const weight = evidence.reduce((sum, each) => sum + each.weight, 0);
    const likely = probability(weight, before);
    return likely < least
      ? []
      : [{ one: places[one]!, other: places[other]!, weight, evidence, probability: likely }];
  });
  return { pairs: found.sort((one, other) => other.weight - one.weight), unsettled: fit.unsettled };
}

/** What stands in the place of a name agrees with nothing. */
function withoutStandIns(kind: Field["kind"], value: string): string {
  return kind === "organisation" && isWithheld(value) ? "" : value.trim();
}

/** A value that is the same weighs more the rarer it is: chance would have to hit upon it. */
function weightOf({ matched, random }: FieldChances, level: number, share: number | null): number {
  return Math.log2(matched[level]! / (share ?? random[level]!));
}

/** By value, the share of the other records that have it too, where one has. */
function valueShares(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  let known = 0;
  for (const value of values) {
    if (value === "") continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    known += 1;
  }
  return new Map([...counts].map(([value, count]) => [value, Math.max(1, count - 1) / known]));
}

function possiblePairs(lists: readonly RecordList[]): number {
  const all = lists.reduce((sum, { length }) => sum + length, 0);
  const within = lists.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  return Math.max(2, lists.length > 1 ? (all * (all - 1)) / 2 - within : within);
}
