import {
  byName,
  byOption,
  byYear,
  either,
  FLAG,
  listOf,
  NAME,
  numberIn,
  oneOf,
  optional,
  orNull,
  record,
  required,
} from "../../fields";
import { TEXT, wholeIn, YEAR } from "../../fields";
import type { Fields, Kind } from "../../fields";
import { POPULATION_FIELDS } from "./population";
import type { Population } from "./population";
import { RESERVE_FIELDS } from "./reserve";
import type { Reserve } from "./reserve";

/** Who must act before a proposal can begin. */
export const ACTORS = ["local", "joint", "whitehall"] as const;
export type Actor = (typeof ACTORS)[number];

/** The purses of public bodies. Money of one does not close a gap in another. */
export const FUNDS = ["general", "hra", "dsg", "public-health", "nhs", "police", "fire", "other"] as const;
export type Fund = (typeof FUNDS)[number];

/** A published schedule by name, one rate for all years, or a rate for each year after the present value year. */
export type Discount = "standard" | "health" | "lower" | number | readonly number[];

/** Levels of prices by year. */
export type PriceLevels = ReadonlyMap<number, number>;

/** The first year in which each actor allows anything; null for no limit. */
export type Allows = ReadonlyMap<Actor, number | null>;

export interface Agency extends Reserve, Population {
  readonly id: string;
  readonly name: string;
  readonly fund: Fund;
  readonly outside: boolean;
}

export interface Place extends Reserve, Population {
  readonly name: string;
  readonly unit: string;
  readonly firstYear: number;
  readonly years: number;
  /** Null: the first year. */
  readonly priceYear: number | null;
  /** Null: the first year. */
  readonly presentValueYear: number | null;
  readonly discount: Discount;
  readonly indices: ReadonlyMap<string, PriceLevels>;
  readonly agencies: readonly Agency[];
  readonly allows: Allows;
  readonly gap: ReadonlyMap<string, readonly number[]>;
}

/** No place plans further ahead. */
const MOST_YEARS = 60;
/** A rate of 100 % halves a pound in a year: what is more was meant as per cent. */
const RATE = numberIn({ least: 0, most: 1 });

export const DISCOUNT: Kind<Discount> = either<"standard" | "health" | "lower", number | readonly number[]>(
  oneOf(["standard", "health", "lower"]),
  either<number, readonly number[]>(RATE, listOf(RATE, 1), Array.isArray),
  (value) => typeof value !== "string",
);

export const INDICES: Kind<ReadonlyMap<string, PriceLevels>> = byName(byYear(numberIn({ above: 0 })));

/** The first year in which an actor allows anything; null for no limit. */
export const ALLOWS: Kind<Allows> = byOption(ACTORS, orNull(YEAR));

/** What the purses are called. */
const FUND_NAMES: Readonly<Record<Fund, string>> = {
  general: "General fund",
  hra: "Housing revenue account",
  dsg: "Dedicated schools grant",
  "public-health": "Public health grant",
  nhs: "NHS",
  police: "Police",
  fire: "Fire",
  other: "Other",
};

export const AGENCY_FIELDS: Fields<Agency> = {
  id: required(NAME, "the name by which shares and payers refer to the body"),
  name: optional(TEXT, "", "what the body is called", {
    label: "Full name",
    hint: "Empty: as above.",
    as: "text",
  }),
  fund: optional(oneOf(FUNDS), "general", "whose purse it is; a body with two funds is two entries", {
    label: "Fund",
    hint: "A saving in one fund closes no gap in another. A body with two funds is two entries.",
    as: "choice",
    options: FUND_NAMES,
  }),
  outside: optional(FLAG, false, "a party that is not of the place: listed, never in the place's totals", {
    label: "Outside the place",
    hint: "Such as a department: listed, and in no total of the place.",
    as: "flag",
  }),
  ...RESERVE_FIELDS,
  ...POPULATION_FIELDS,
};

const AGENCY: Kind<Agency> = record<Agency>(AGENCY_FIELDS, { notes: true });

export const PLACE_FIELDS: Fields<Place> = {
  name: optional(TEXT, "", "what the place is called", { label: "Name of the place", as: "text" }),
  unit: optional(TEXT, "", "the unit of every amount, such as £ thousand", {
    label: "Unit of every amount",
    hint: "Such as £ thousand. Savings and costs are typed in it; tables in another unit are turned into it.",
    as: "text",
  }),
  firstYear: required(
    YEAR,
    "the first year of the model: the calendar year in which the financial year begins",
    { label: "First financial year", hint: "Such as 2026-27.", as: "year" },
  ),
  years: required(wholeIn({ least: 1, most: MOST_YEARS }), "how many years the model has", {
    label: "Number of years",
    as: "whole",
  }),
  priceYear: optional(
    orNull(YEAR),
    null,
    "real figures are in this year's prices; the first year where it is not given",
    {
      label: "Prices of",
      hint: "The year whose prices real figures are in. Empty: the first year.",
      as: "year",
    },
  ),
  presentValueYear: optional(
    orNull(YEAR),
    null,
    "year 0 of discounting, never after the first year; the first year where it is not given",
    {
      label: "Present value in",
      hint: "Year 0 of discounting, never after the first year. Empty: the first year.",
      as: "year",
    },
  ),
  ...RESERVE_FIELDS,
  ...POPULATION_FIELDS,
  discount: optional(DISCOUNT, "standard", "the discount rates: a schedule, one rate, or rates by year"),
  indices: optional(
    INDICES,
    new Map(),
    "price levels by year; deflator is general inflation, 1 in all years where it is not given",
  ),
  agencies: required(listOf(AGENCY, 1), "the bodies of the place, and the parties outside it"),
  allows: optional(ALLOWS, new Map(), "the first year in which each actor allows anything"),
  gap: optional(
    byName(listOf(numberIn())),
    new Map(),
    "each body's budget gap before the proposals by year of the model, in cash, positive where money is short",
  ),
};

export const PLACE: Kind<Place> = record<Place>(PLACE_FIELDS, { notes: true });
