import { plainHeading } from "../../heading-words";
import { classOf } from "../../figures";
import type { ColumnSeen } from "../columns";
import { isMonth } from "../words";
import { COSTS, SPENDING, anyOf } from "../../vocabulary";

/** How far the money of a year has come, as the heading of a column says; null where it does not. */
export type Stage = "first budget" | "budget" | "forecast" | "actual" | "outturn" | "so far";

/** A part of a year: "Period 6", "Q2". */
const PERIOD = /\b(period|month|p|m) ?(0?[1-9]|1[01])\b|\b(q|quarter) ?[1-3]\b/;
export const SO_FAR =
  /\b(year to date|ytd|to date|in[- ]month|this month|current month|profiled?|cumulative)\b/;
const FIRST = /\b(original|initial|opening|base|adopted)\b/;
const BUDGET = /\b(budget(s|ed)?|plan(s|ned)?|estimates?|cash limits?)\b|^(annual|full year|whole year)$/;
const FORECAST = /\b(forecasts?|projected|projections?|expected|probable|likely)\b/;

/** What comes before the end of the time that an amount is gathered to: "To end Q1", "Spend to 30 June", "Cumulative to period 3". */
const UNTIL =
  /^(?:(?:cumulative|ytd|year to date|net|gross|total|spend|spent|spending|actuals?|expenditure|outturn|budget|profile|forecast) )*(?:(?:up )?to|as at|by|ytd|cumulative)(?: the)?(?: end(?: of)?)? /;

/** The stage of an amount by its heading: "Forecast outturn" is a forecast, "Budget to date" is so far. */
export function stageOf(heading: string): Stage | null {
  const key = plainHeading(heading);
  if (SO_FAR.test(key) || isToDate(heading)) return "so far";
  if (FORECAST.test(key)) return "forecast";
  const whole = /\boutturn\b/.test(key)
    ? "outturn"
    : /\bactuals?\b/.test(key)
      ? "actual"
      : !BUDGET.test(key)
        ? null
        : FIRST.test(key)
          ? "first budget"
          : "budget";
  return whole !== null && PERIOD.test(key) ? "so far" : whole;
}

/** Whether two headings say nothing of different stages. */
export function isOneStage(one: string, other: string): boolean {
  const [own, there] = [stageOf(one), stageOf(other)];
  return own === null || there === null || own === there;
}

const GROSS = anyOf("gross", SPENDING, COSTS);

/** The side of the accounts that the heading of an amount names: what is spent, what comes in, what is left of the one after the other. */
export function sideOf(heading: string): "gross" | "income" | "net" | null {
  const key = plainHeading(heading);
  if (/\bnet\b|\b(minus|less|after) (the |all )?(income|receipts|fees)\b/.test(key)) return "net";
  if (/\b(income|receipts|fees)\b/.test(key)) return "income";
  return GROSS.test(key) ? "gross" : null;
}

/** The side of the accounts that the heading of a column names, or a heading over it. */
export function sideOfColumn({
  heading,
  groups,
}: Pick<ColumnSeen, "heading" | "groups">): ReturnType<typeof sideOf> {
  return [heading, ...groups].map(sideOf).find((side) => side !== null) ?? null;
}

/** Whether a column holds what is gathered to the end of a period: "To end Q1". */
export function isToDate(heading: string): boolean {
  const key = plainHeading(heading)
    .replace(/\(.*?\)|£\S*/g, " ")
    .trim();
  const until = key.replace(UNTIL, "").trim();
  return (
    until !== key &&
    (isMonth(until) || /^(year[- ]end|year)$/.test(until) || classOf(until, "General") === "date")
  );
}
