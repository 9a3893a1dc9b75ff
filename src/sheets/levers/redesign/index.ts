import { linesSheet } from "../by-lines";
import type { SheetGiven } from "../by-lines";

/** What a redesign asks of its timing. */
interface Timing {
  readonly lag: number;
  readonly ramp: readonly number[] | null;
  readonly effectYears: number | null;
}

/** Outcomes of a redesign, from people to what it is worth to whom, and when. */
export const redesign = linesSheet({
  lever: "redesign",
  notes: [
    "Each line: cohort x in need x who take it up x for whom it works x (1 - deadweight) x worth of one, as PLACE.OUTCOMEBENEFIT. Only what is fiscal is a saving.",
    "Economic and social value is in columns of its own, and in no saving. Prevention may move cost to another body: that line is below 0, and says so.",
  ],
  proposals: {
    economic: {
      head: "Economic value, full year",
      as: "money",
      formula: ({ sum }) => sum("outcomes", "economic"),
    },
    social: { head: "Social value, full year", as: "money", formula: ({ sum }) => sum("outcomes", "social") },
  },
  when: {
    steps: {
      head: "Years to full effect",
      as: "whole",
      formula: ({ across }) => `MAX(1,COUNT(${across("ramp")}))`,
    },
    reached: {
      head: "Share reached then",
      as: "share",
      formula: ({ across, here }) =>
        `IF(COUNT(${across("ramp")})=0,1,INDEX(${across("ramp")},${here("steps")}))`,
    },
    ends: {
      head: "Last year worked out",
      as: "whole",
      formula: ({ here }) =>
        `${here("lag")}+IF(${here("effectYears")}="",${here("steps")},${here("effectYears")})`,
    },
    byYear: {
      head: (given) => Array.from({ length: yearsOf(given) }, (_, year) => `Share in year ${year + 1}`),
      as: "share",
      formula: ({ here, across, count }, at) => {
        const [year, lag, ends] = [count("byYear", at), here("lag"), here("ends")];
        const effect = `IF(${year}-${lag}<${here("steps")},INDEX(${across("ramp")},${year}-${lag}),${here("reached")}*(1-${here("dropOff")})^(${year}-${lag}-${here("steps")}))`;
        return `IF(${year}<=${lag},0,IF(${year}<=${ends},${effect},IF(${here("effectYears")}="","",0)))`;
      },
    },
  },
  lists: {
    outcomes: {
      outcomes: {
        head: "Outcomes a year",
        as: "number",
        formula: ({ here }) =>
          `${here("cohort")}*${here("need")}*${here("engagement")}*${here("impact")}*(1-${here("deadweight")})`,
      },
      saved: { head: "Saves in a full year", as: "money", formula: worthIf("fiscal") },
      economic: { head: "Economic value", as: "money", formula: worthIf("economic") },
      social: { head: "Social value", as: "money", formula: worthIf("social") },
      moves: {
        head: "To be known",
        as: "text",
        formula: ({ here }) =>
          `IF(AND(${here("kind")}="fiscal",${here("body")}=""),"Give the body",IF(${here("saved")}<0,"Cost moves to "&${here("body")},""))`,
      },
    },
  },
  open: ({ here, across }) =>
    `IF(AND(${here("dropOff")}>0,${here("effectYears")}=""),"Give the years of the effect",IF(${here("ends")}>=COLUMNS(${across("byYear")}),"Create the sheets again",""))`,
});

function worthIf(kind: string) {
  return ({ here }: { readonly here: (column: string) => string }): string =>
    `IF(${here("kind")}="${kind}",${here("outcomes")}*${here("unitValue")},0)`;
}

/** As many columns as the longest effect has years, with the one in which it has ended and some that are free. */
function yearsOf({ proposals }: SheetGiven): number {
  const [LEAST, FREE] = [8, 2];
  const needed = proposals.map(({ own }) => {
    const { lag, ramp, effectYears } = own as Timing;
    return lag + (effectYears ?? ramp?.length ?? 1) + FREE;
  });
  return Math.max(LEAST, ...needed);
}
