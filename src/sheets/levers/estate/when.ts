import type { ProposalRow, SheetGiven, Worked } from "../by-lines";

/** When buildings are left, and what share of the saving is reached from then on. */
interface Timing {
  readonly leftAfter: number;
  readonly ramp: readonly number[] | null;
}

/** The share of the saving year by year: nothing until buildings are left, then the ramp. Empty: as the year before. */
export const byYear: Readonly<Record<string, Worked<ProposalRow>>> = {
  byYear: {
    head: (given) => Array.from({ length: yearsOf(given) }, (_, year) => `Share in year ${year + 1}`),
    as: "share",
    formula: ({ here, across, count }, at) => {
      const year = `(${count("byYear", at)}-${here("leftAfter")})`;
      const steps = `MAX(1,COUNT(${across("ramp")}))`;
      const share = `IF(COUNT(${across("ramp")})=0,1,INDEX(${across("ramp")},${year}))`;
      return `IF(${year}<1,0,IF(${year}>${steps},"",${share}))`;
    },
  },
};

function yearsOf({ proposals }: SheetGiven): number {
  const [LEAST, FREE] = [6, 2];
  const needed = proposals.map(({ own }) => {
    const { leftAfter, ramp } = own as Timing;
    return leftAfter + (ramp?.length ?? 1) + FREE;
  });
  return Math.max(LEAST, ...needed);
}
