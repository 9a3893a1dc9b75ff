import type { Mode } from "../../../pooling/file";

/**
 * What a place's grants do over the years under all their rules, as `npm run pool` answers it and as it was at a day: the sheets write it as values. Sums are in the
 * unit of the place, lists by year have one for each of its years.
 */
export interface PoolingWorked {
  /** The day, as it is shown: 29 November 2026. */
  readonly asAt: string;
  /** The scenario whose proposals remove ring-fences, by its id. */
  readonly scenario: string;
  /** The grants whose ring-fence they remove, and the year from which; null: from the first. */
  readonly freed: readonly { readonly grant: string; readonly from: number | null }[];
  /** Of what was asked (`poolFileOf`): another one where an input was changed since. */
  readonly inputs: string;
  readonly firstYear: number;
  readonly years: number;
  /** Held as they are now, and with the scenario's ring-fences removed. */
  readonly now: WorkedOutcome;
  readonly removed: WorkedOutcome;
  readonly modes: readonly WorkedMode[];
  /** With the scenario's ring-fences removed: what each grant pays for each service, those left out that it pays nothing for. */
  readonly allocation: readonly { readonly grant: string; readonly service: string; readonly paid: Sums }[];
  /** Of each grant then; all of them, in their order. */
  readonly grants: readonly WorkedGrant[];
  /** What services get, by year, the grants held as they are now and with the scenario's ring-fences removed; all of them, in their order. */
  readonly services: readonly { readonly service: string; readonly now: Sums; readonly removed: Sums }[];
  /**
   * What of the worth gained by removing them comes from money that would be clawed back, by year: the rest comes from moving money. Null where match or a minimum award is
   * among the rules.
   */
  readonly released: Sums | null;
  /** All pooled beyond all separate. */
  readonly pooling: Gain & { readonly released: number; readonly reallocated: number };
  readonly administrationSaved: Sums;
  readonly ringFences: readonly (Pick<Gain, "value" | "floors"> & {
    readonly grant: string;
    readonly proven: boolean;
  })[];
  /** Null where match or a minimum award is among the rules. */
  readonly blocking: readonly { readonly year: number; readonly grants: readonly string[] }[] | null;
  readonly order: readonly (Gain & { readonly grants: readonly string[]; readonly adds: number })[] | null;
  readonly prices: readonly WorkedPrice[] | null;
  /** The prices that prove it, with the scenario's ring-fences removed; null where match or a minimum award is among the rules. */
  readonly proving: WorkedProving | null;
  readonly problems: readonly { readonly message: string; readonly pounds: number }[];
  readonly notes: readonly string[];
}

export type Sums = readonly number[];

export interface WorkedOutcome {
  readonly funded: Sums;
  readonly value: Sums;
  /** Neither spent nor carried: clawed back. */
  readonly stranded: Sums;
  /** Into the next year. */
  readonly carried: Sums;
  readonly unmet: Sums;
  readonly shortfall: Sums;
  readonly administration: Sums;
  readonly proof: WorkedProof;
}

/** No use falls less short than `leastShortfall`, and none that falls as little short is worth more than `mostValue`; how that is known. */
export interface WorkedProof {
  readonly proven: boolean;
  readonly how: "prices" | "bound";
  readonly leastShortfall: number;
  readonly mostValue: number;
  /** The same by the word of HiGHS, in floating point; null where it was not asked. */
  readonly leastShortfallByHighs: number | null;
  readonly mostValueByHighs: number | null;
}

export interface Gain {
  readonly value: number;
  readonly funded: number;
  /** Pounds by which statutory minimums fall less short. */
  readonly floors: number;
}

export interface WorkedMode extends WorkedOutcome {
  readonly mode: Mode;
  /** Over the mode before; null of the first. */
  readonly gain: (Gain & { readonly stranded: number; readonly administration: number }) | null;
}

export interface WorkedGrant {
  readonly grant: string;
  readonly administration: Sums;
  readonly carried: Sums;
  readonly stranded: Sums;
}

/** What one more pound would be worth at each place, by year; a pound towards a minimum counts `floorPoint` more than its value. */
export interface WorkedProving {
  readonly floorPoint: number;
  readonly years: readonly {
    /** By grant: of its money that is not earmarked, and of its allowance outside its conditions. */
    readonly grants: Sums;
    readonly elsewhere: Sums;
    /** By grant and earmark. */
    readonly earmarks: readonly Sums[];
    readonly services: Sums;
  }[];
}

/** What a rule costs at its margin: a pound less of a minimum or an earmark, a pound more under a cap, one per cent more of flexibility. */
export interface WorkedPrice extends Gain {
  readonly rule: "floor" | "cap" | "earmark" | "flexibility";
  /** Empty of a floor. */
  readonly grant: string;
  /** Empty of flexibility. */
  readonly service: string;
  /** Null where it is in every year. */
  readonly year: number | null;
  /** By how much less of a floor or an earmark, where that was less than a pound; null of the others. */
  readonly less: number | null;
}
