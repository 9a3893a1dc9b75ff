import { across, column, ofModel, oneCell, range } from "../cells";
import { areSame, CREATE_AGAIN } from "./check";
import type { Check, Checked } from "./check";

const TYPED_OVER = `A formula was typed over. ${CREATE_AGAIN}`;

/** Sums that must agree, and figures that must be there. */
export function checksOfSums(checked: Checked): readonly Check[] {
  const { place } = checked.sources;
  return [
    {
      label: "Present value is not counted from a year after the first",
      formula: `${oneCell(place.presentValueYear)}<=${oneCell(place.firstYear)}`,
      advice: "Give the first year, or a year before it, on the sheet Place.",
    },
    ...checked.sheets.map((sheet) => ({
      label: `Every figure of the sheet ${sheet.sheet} can be worked out`,
      formula: `ISNUMBER(SUM(${range(sheet)}))`,
      advice: "A cell shows an error: mend the input that it comes from.",
    })),
    ...checksOfWorth(checked),
    ...checksOfFunds(checked),
    ...checksOfBridge(checked),
    ...checksOfWaterfall(checked),
  ];
}

/** What it is worth to the place is what it is to its agencies, and what comes of its actors. */
function checksOfWorth({ sources: { place }, value, years, actors }: Checked): readonly Check[] {
  const whole = (measure: "pvSaving" | "pvCashable" | "pvCost" | "npv"): string =>
    `INDEX(${range(value.appraisal[measure])},${oneCell(years.number)})`;
  const sums = (["pvSaving", "pvCashable", "pvCost"] as const).map((measure, at): Check => {
    const agencies = `SUMPRODUCT(${range(years.appraisal[measure])}*${range(place.ofPlace)})`;
    return {
      label: `The bodies of the place add up to it: ${["savings", "cashable savings", "costs"][at]!}`,
      formula: areSame(agencies, whole(measure)),
      advice: TYPED_OVER,
    };
  });
  return [
    ...sums,
    {
      label: "What each actor brings about adds up to the place",
      formula: areSame(`SUM(${range(actors.npv)})`, whole("npv")),
      advice: TYPED_OVER,
    },
  ];
}

function checksOfFunds({ sources: { place }, workings, years }: Checked): readonly Check[] {
  const agencies = `SUMPRODUCT(${range(years.bridge.gapAfter)}*${range(place.ofPlace)})`;
  return [
    {
      label: "The fund of every body of the place has a row of its own",
      formula: `SUM(${range(workings.funds)})=SUM(${range(place.ofPlace)})`,
      advice: `A body was given a fund that none had before. ${CREATE_AGAIN}`,
    },
    {
      label: "The gaps of the funds add up to those of the bodies",
      formula: areSame(`SUM(${range(years.funds.gapAfter)})`, agencies),
      advice: TYPED_OVER,
    },
  ];
}

function checksOfWaterfall({ years: { waterfall, place } }: Checked): readonly Check[] {
  const { gross, evidence, cashable, totals, position } = waterfall;
  const taken = { ...evidence, columns: cashable.column - evidence.column + 1 };
  return [
    {
      label: "From gross to cashable, what is taken off and what is left add up",
      formula: areSame(`SUM(${range(taken)})`, `SUM(${range(gross)})`),
      advice: TYPED_OVER,
    },
    {
      label: "From gross to cashable, the proposals come to what the place saves in that year",
      formula: areSame(
        range({ ...totals, column: cashable.column, columns: 1 }),
        `INDEX(${range(place.cash.cashable)},${oneCell(position)})`,
      ),
      advice: TYPED_OVER,
    },
  ];
}

function checksOfBridge({ sources: { place }, years, schedule }: Checked): readonly Check[] {
  const saved = `SUMPRODUCT(${range(ofModel(years.cashable))}*${across(years.notInPlan)})`;
  const total = `SUMPRODUCT(${range(years.bridge.total)}*${range(place.ofPlace)})`;
  const last = column(years.cashable, years.cashable.columns - 1);
  const change = `(${range(last)}-${range(column(years.cashable, 0))})`;
  return [
    {
      label: "Proposals and bodies come to the same saving not in plans already",
      formula: areSame(total, saved),
      advice: TYPED_OVER,
    },
    {
      label: "The changes from year to year add up to the change over all years",
      formula: areSame(
        `-SUMPRODUCT(${change}*${across(years.notInPlan)})`,
        `SUM(${range(schedule.increment)})`,
      ),
      advice: TYPED_OVER,
    },
    {
      label: "What is new and the full-year effect are the change on the year before",
      formula: areSame(
        `SUM(${range(schedule.new)},${range(schedule.fullYearEffect)})`,
        `SUM(${range(schedule.increment)})`,
      ),
      advice: TYPED_OVER,
    },
  ];
}
