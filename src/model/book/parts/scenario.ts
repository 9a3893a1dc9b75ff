import { listOf, NAME, numberIn, oneOf, optional, orNull, record, required, SHARE, TEXT } from "../../fields";
import { partOf, YEAR } from "../../fields";
import type { Fields, Kind } from "../../fields";
import { ALLOWS, DISCOUNT, INDICES } from "./place";
import type { Allows, Discount, PriceLevels } from "./place";

/** What may differ of a proposal between scenarios, with what it can be. */
const SETTABLE = {
  start: YEAR,
  earliest: orNull(YEAR),
  optimism: SHARE,
  achievable: SHARE,
  cashable: SHARE,
  savingFactor: numberIn({ least: 0 }),
  costFactor: numberIn({ least: 0 }),
} as const satisfies Readonly<Record<string, Kind<number | null>>>;

export type SettableField = keyof typeof SETTABLE;

/** What a scenario says anew of one proposal. */
export interface Setting {
  readonly proposal: string;
  readonly field: SettableField;
  readonly value: number | null;
}

/** What a scenario says anew of the place. */
export interface PlaceAnew {
  readonly allows: Allows;
  /** Null: the place's own. */
  readonly discount: Discount | null;
  readonly indices: ReadonlyMap<string, PriceLevels>;
}

/** Which proposals are on, and the few things that may differ. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly on: readonly string[];
  readonly set: readonly Setting[];
  readonly place: PlaceAnew;
}

/** How a scenario asks for what differs. */
export const SETTABLE_FIELDS: Fields<Readonly<Record<SettableField, number | null>>> = {
  start: required(SETTABLE.start, "its own first year", { label: "Starts in", as: "year" }),
  earliest: required(SETTABLE.earliest, "the first year that some other fact allows", {
    label: "Not before",
    as: "year",
  }),
  optimism: required(SETTABLE.optimism, "share taken off for weak evidence", {
    label: "Taken off for weak evidence",
    as: "share",
  }),
  achievable: required(SETTABLE.achievable, "share thought achievable", { label: "Achievable", as: "share" }),
  cashable: required(SETTABLE.cashable, "share that can leave the budget", {
    label: "Cashable",
    as: "share",
  }),
  savingFactor: required(SETTABLE.savingFactor, "the saving times this", {
    label: "Saving times",
    hint: "1 leaves it as it is.",
    as: "number",
  }),
  costFactor: required(SETTABLE.costFactor, "the cost times this", {
    label: "Cost times",
    hint: "1 leaves it as it is.",
    as: "number",
  }),
};

const FIELDS = Object.keys(SETTABLE) as SettableField[];
const ANY_SETTING = record<Setting>({
  proposal: required(NAME, "the id of the proposal"),
  field: required(oneOf(FIELDS), "what differs"),
  value: required(orNull(numberIn()), "what it is in this scenario"),
});

const SETTING: Kind<Setting> = {
  read: (value, path) => {
    const setting = ANY_SETTING.read(value, path);
    return { ...setting, value: SETTABLE[setting.field].read(setting.value, partOf(path, "value")) };
  },
  schema: ANY_SETTING.schema,
};

const NOTHING_ANEW: PlaceAnew = { allows: new Map(), discount: null, indices: new Map() };

const PLACE_ANEW: Kind<PlaceAnew> = record<PlaceAnew>({
  allows: optional(ALLOWS, new Map(), "the actors of whom something else is supposed"),
  discount: optional<Discount | null>(orNull(DISCOUNT), null, "other discount rates"),
  indices: optional(INDICES, new Map(), "price levels that replace those of the place, index by index"),
});

export const SCENARIO: Kind<Scenario> = record<Scenario>(
  {
    id: required(NAME, "the name by which the scenario is known"),
    name: optional(TEXT, "", "what the scenario is called"),
    on: required(listOf(NAME), "the ids of the proposals that are on"),
    set: optional(listOf(SETTING), [], "what differs of single proposals"),
    place: optional(PLACE_ANEW, NOTHING_ANEW, "what differs of the place"),
  },
  { notes: true },
);
