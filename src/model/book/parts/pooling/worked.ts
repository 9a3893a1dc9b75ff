import {
  FLAG,
  listOf,
  NAME,
  numberIn,
  oneOf,
  optional,
  orNull,
  record,
  required,
  TEXT,
  wholeIn,
  YEAR,
} from "../../../fields";
import type { Kind } from "../../../fields";
import type { Mode } from "../../../pooling/file";
import { MODES } from "../../../pooling/file";

/**
 * What a place's grants do over the years under all their rules, as `npm run pool` answers it and as it was at a day: the sheets write it as values. Sums are in the
 * unit of the place, lists by year have one for each of its years.
 */
export interface PoolingWorked {
  /** The day, as it is shown: 29 November 2026. */
  readonly asAt: string;
  /** The scenario whose proposals remove ring-fences, by its id. */
  readonly scenario: string;
  /** The grants whose ring-fence they remove. */
  readonly freed: readonly string[];
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

type Sums = readonly number[];

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
interface WorkedProof {
  readonly proven: boolean;
  readonly how: "prices" | "bound";
  readonly leastShortfall: number;
  readonly mostValue: number;
  /** The same by the word of HiGHS, in floating point; null where it was not asked. */
  readonly leastShortfallByHighs: number | null;
  readonly mostValueByHighs: number | null;
}

interface Gain {
  readonly value: number;
  readonly funded: number;
  /** Pounds by which statutory minimums fall less short. */
  readonly floors: number;
}

interface WorkedMode extends WorkedOutcome {
  readonly mode: Mode;
  /** Over the mode before; null of the first. */
  readonly gain: (Gain & { readonly stranded: number; readonly administration: number }) | null;
}

interface WorkedGrant {
  readonly grant: string;
  readonly administration: Sums;
  readonly carried: Sums;
  readonly stranded: Sums;
}

/** What one more pound would be worth at each place, by year; a pound towards a minimum counts `floorPoint` more than its value. */
interface WorkedProving {
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
interface WorkedPrice extends Gain {
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

const NUMBER = numberIn();
const SUMS: Kind<Sums> = listOf(NUMBER);
const GAIN = {
  value: required(NUMBER, "value gained"),
  funded: required(NUMBER, "money spent more"),
  floors: required(NUMBER, "by how much minimums fall less short"),
};

const OUTCOME = {
  funded: required(SUMS, "paid to services, by year"),
  value: required(SUMS, "what that is worth, by year"),
  stranded: required(SUMS, "clawed back, by year"),
  carried: required(SUMS, "carried into the next year, by year"),
  unmet: required(SUMS, "not paid by these grants, by year"),
  shortfall: required(SUMS, "by how much statutory minimums fall short, by year"),
  administration: required(SUMS, "paid for administration, by year"),
  proof: required(
    record<WorkedProof>({
      proven: required(FLAG, "whether nothing does better"),
      how: required(oneOf(["prices", "bound"]), "how that is known"),
      leastShortfall: required(NUMBER, "no use falls less short"),
      mostValue: required(NUMBER, "none that falls as little short is worth more"),
      leastShortfallByHighs: required(orNull(NUMBER), "the same by HiGHS, in floating point"),
      mostValueByHighs: required(orNull(NUMBER), "the same by HiGHS, in floating point"),
    }),
    "how it is known that nothing does better",
  ),
};

export const WORKED: Kind<PoolingWorked> = record<PoolingWorked>({
  asAt: required(NAME, "the day on which it was worked out"),
  scenario: required(NAME, "the scenario whose proposals remove ring-fences"),
  freed: required(listOf(NAME), "the grants whose ring-fence they remove"),
  inputs: required(TEXT, "a short figure of what was asked, which changes when an input does"),
  firstYear: required(YEAR, "the first year"),
  years: required(wholeIn({ least: 1 }), "how many years"),
  now: required(record<WorkedOutcome>(OUTCOME), "the grants held as they are"),
  removed: required(record<WorkedOutcome>(OUTCOME), "with the scenario's ring-fences removed"),
  modes: required(
    listOf(
      record<WorkedMode>({
        mode: required(oneOf(MODES), "all grants in this mode"),
        gain: required(
          orNull(
            record<NonNullable<WorkedMode["gain"]>>({
              ...GAIN,
              stranded: required(NUMBER, "clawed back less"),
              administration: required(NUMBER, "administration less"),
            }),
          ),
          "over the mode before",
        ),
        ...OUTCOME,
      }),
    ),
    "all grants in one mode",
  ),
  allocation: required(
    listOf(
      record<PoolingWorked["allocation"][number]>({
        grant: required(NAME, "who pays"),
        service: required(NAME, "for what"),
        paid: required(SUMS, "how much, by year"),
      }),
    ),
    "what each grant pays for each service, with the scenario's ring-fences removed",
  ),
  grants: required(
    listOf(
      record<WorkedGrant>({
        grant: required(NAME, "the grant"),
        administration: required(SUMS, "taken for administration, by year"),
        carried: required(SUMS, "carried into the next year, by year"),
        stranded: required(SUMS, "clawed back, by year"),
      }),
    ),
    "what else becomes of each grant then",
  ),
  pooling: required(
    record<PoolingWorked["pooling"]>({
      ...GAIN,
      released: required(NUMBER, "from stranded money"),
      reallocated: required(NUMBER, "from moving money"),
    }),
    "all pooled beyond all separate",
  ),
  administrationSaved: required(SUMS, "what pooling all saves of administration, by year"),
  ringFences: required(
    listOf(
      record<PoolingWorked["ringFences"][number]>({
        grant: required(NAME, "the grant"),
        value: GAIN.value,
        floors: GAIN.floors,
        proven: required(FLAG, "whether nothing does better, with it and without"),
      }),
    ),
    "what removing one ring-fence alone would bring",
  ),
  blocking: required(
    orNull(
      listOf(
        record<NonNullable<PoolingWorked["blocking"]>[number]>({
          year: required(YEAR, "the year"),
          grants: required(listOf(NAME), "the grants"),
        }),
      ),
    ),
    "whose conditions strand money",
  ),
  order: required(
    orNull(
      listOf(
        record<NonNullable<PoolingWorked["order"]>[number]>({
          grants: required(listOf(NAME), "whose ring-fence goes in this step"),
          adds: required(NUMBER, "what the step adds"),
          ...GAIN,
        }),
      ),
    ),
    "which ring-fence to ask for first",
  ),
  prices: required(
    orNull(
      listOf(
        record<WorkedPrice>({
          rule: required(oneOf(["floor", "cap", "earmark", "flexibility"]), "the kind of rule"),
          grant: optional(TEXT, "", "whose"),
          service: optional(TEXT, "", "on what"),
          year: optional(orNull(YEAR), null, "in which year"),
          less: optional(orNull(NUMBER), null, "by how much less"),
          ...GAIN,
        }),
      ),
    ),
    "what each rule costs at its margin",
  ),
  proving: required(
    orNull(
      record<WorkedProving>({
        floorPoint: required(NUMBER, "what a pound towards a minimum counts besides its value"),
        years: required(
          listOf(
            record<WorkedProving["years"][number]>({
              grants: required(SUMS, "of a pound of each grant"),
              elsewhere: required(SUMS, "of a pound of its allowance outside its conditions"),
              earmarks: required(listOf(SUMS), "of a pound of each part of it"),
              services: required(SUMS, "of a pound put into each service"),
            }),
          ),
          "by year",
        ),
      }),
    ),
    "the prices that prove that nothing does better",
  ),
  problems: required(
    listOf(
      record<PoolingWorked["problems"][number]>({
        message: required(TEXT, "what cannot be as the book says"),
        pounds: required(NUMBER, "by how many pounds"),
      }),
    ),
    "what cannot be as the book says",
  ),
  notes: required(listOf(TEXT), "what could not be done as asked"),
});
