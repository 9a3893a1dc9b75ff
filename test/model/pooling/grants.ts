import { amount } from "../../../src/model/money";
import type { PoolingAnswer, PoolingQuestion, PoolingYear } from "../../../src/model/pooling";

/** A pooling question in plain numbers. `allowed` has a word a grant with a letter a service: "x" where permitted, otherwise "-". */
export interface PlainQuestion {
  awards: number[];
  needs: number[];
  allowed: string[];
  pooled?: boolean[];
  values?: number[];
  floors?: number[];
  caps?: (number | null)[][];
  flexibility?: number[];
}

/** A part of an award in plain numbers. The services are a word with a letter a service, as in `allowed`. */
export interface PlainEarmark {
  services: string;
  amount: number;
}

/** One of several years in plain numbers. */
export interface PlainYear extends PlainQuestion {
  earmarks?: PlainEarmark[][];
  carry?: number[];
}

/** Writes the question out in full: nothing pooled, values 1, no floors, caps or flexibility unless given. */
export function grants(plain: PlainQuestion): PoolingQuestion {
  return {
    awards: plain.awards.map(amount),
    needs: plain.needs.map(amount),
    allowed: plain.allowed.map((word) => [...word].map((letter) => letter === "x")),
    pooled: plain.pooled ?? plain.awards.map(() => false),
    values: (plain.values ?? plain.needs.map(() => 1)).map(amount),
    floors: (plain.floors ?? plain.needs.map(() => 0)).map(amount),
    caps: (plain.caps ?? plain.awards.map(() => plain.needs.map(() => null))).map((row) =>
      row.map((cap) => (cap === null ? null : amount(cap))),
    ),
    flexibility: (plain.flexibility ?? plain.awards.map(() => 0)).map(amount),
  };
}

/** Writes a year out in full: nothing earmarked and nothing carried unless given, and as `grants` does. */
export function grantsOfYear(plain: PlainYear): PoolingYear {
  return {
    ...grants(plain),
    earmarks: (plain.earmarks ?? plain.awards.map(() => [])).map((ofGrant) =>
      ofGrant.map((earmark) => ({
        services: [...earmark.services].map((letter) => letter === "x"),
        amount: amount(earmark.amount),
      })),
    ),
    carry: (plain.carry ?? plain.awards.map(() => 0)).map(amount),
  };
}

/** An answer in plain numbers. */
export function plain(answer: PoolingAnswer) {
  return {
    allocation: answer.allocation.map((row) => row.map(Number)),
    funded: Number(answer.funded),
    value: Number(answer.value),
    fundedByService: answer.fundedByService.map(Number),
    stranded: answer.stranded.map(Number),
    unmet: answer.unmet.map(Number),
    floorShortfall: Number(answer.floorShortfall),
    proven: answer.proven,
  };
}
