import { amount } from "../../../src/model/money";
import type { PoolingAnswer, PoolingProblem } from "../../../src/model/pooling";

/** A pooling problem in plain numbers. `allowed` has a word a grant with a letter a service: "x" where permitted, else "-". */
export interface PlainProblem {
  awards: number[];
  needs: number[];
  allowed: string[];
  pooled?: boolean[];
  values?: number[];
  floors?: number[];
  caps?: (number | null)[][];
  flexibility?: number[];
}

/** Writes the problem out in full: nothing pooled, values 1, no floors, caps or flexibility unless given. */
export function grants(plain: PlainProblem): PoolingProblem {
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
