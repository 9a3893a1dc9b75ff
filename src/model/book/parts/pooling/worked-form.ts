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
import { MODES } from "../../../pooling/file";
import { FREED } from "./worked-freed";
import { OUTCOME } from "./worked-outcome";

import type {
  PoolingWorked,
  Sums,
  WorkedGrant,
  WorkedMode,
  WorkedOutcome,
  WorkedPrice,
  WorkedProving,
} from "./worked";

const NUMBER = numberIn();
const SUMS: Kind<Sums> = listOf(NUMBER);
const GAIN = {
  value: required(NUMBER, "value gained"),
  funded: required(NUMBER, "money spent more"),
  floors: required(NUMBER, "by how much minimums fall less short"),
};

/** The form of what was worked out. */
export const WORKED: Kind<PoolingWorked> = record<PoolingWorked>({
  asAt: required(NAME, "the day on which it was worked out"),
  scenario: required(NAME, "the scenario whose proposals remove ring-fences"),
  freed: required(listOf(FREED), "the grants whose ring-fence they remove"),
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
  services: required(
    listOf(
      record<PoolingWorked["services"][number]>({
        service: required(NAME, "the service"),
        now: required(SUMS, "what it gets, the grants held as they are, by year"),
        removed: required(SUMS, "with the scenario's ring-fences removed, by year"),
      }),
    ),
    "what each service gets",
  ),
  released: required(
    orNull(SUMS),
    "what of the worth gained by removing them comes from money that would be clawed back, by year",
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
