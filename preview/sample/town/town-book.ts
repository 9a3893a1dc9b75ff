import type { JsonRecord } from "../../../src/model/json";
import awards from "./awards.json";

/** A project's money of one kind. */
export interface Part {
  readonly project: string;
  readonly money: "revenue" | "capital";
  /** In pounds, over the life of the fund: as published. */
  readonly award: number;
  /** In pounds, in each of the two years: made up for illustration. */
  readonly need: readonly number[];
}

/** The financial year in which March 2028 is: the one end date of the Local Regeneration Fund. */
const LAST_YEAR = 2027;

/** Each project's revenue and capital apart, as they were awarded. */
export function parts(): readonly Part[] {
  return awards.projects.flatMap(({ code, ...money }) =>
    (["revenue", "capital"] as const).flatMap((kind): Part[] => {
      const part = money[kind];
      return part === undefined ? [] : [{ project: code, money: kind, ...part }];
    }),
  );
}

/** "TD-SCA-01 capital": a grant. */
export function nameOf({ project, money }: Part): string {
  return `${project} ${money}`;
}

/** "Project 01, capital": what it may pay for, by another name, so that a sentence of both can be read. */
export function serviceOf({ project, money }: Part): string {
  return `${projectOf(project)}, ${money}`;
}

/** "Project 01" of TD-SCA-01. */
function projectOf(code: string): string {
  return `Project ${code.split("-").at(-1)}`;
}

/**
 * The book of one town's Town Deal: a grant for each project and kind of money, which may pay for that project alone, and a proposal that makes the capital one pot, as
 * the Local Regeneration Fund did. Awards are in the first year and may be carried, so that no spread over years is made up.
 */
export function townBook(): JsonRecord {
  const all = parts();
  const [first] = all;
  const firstYear = LAST_YEAR - (first!.need.length - 1);
  return {
    book: 1,
    place: {
      name: `Town ${awards.town}`,
      unit: "£",
      firstYear,
      years: first!.need.length,
      agencies: [{ id: "Accountable body" }],
      notes: `Awards: ${awards.source}. Read ${awards.retrieved}. What projects still need is made up for illustration.`,
    },
    pooling: {
      grants: all.map((part) => ({
        id: nameOf(part),
        holder: "Accountable body",
        money: part.money,
        award: [part.award, ...part.need.slice(1).map(() => 0)],
        carry: 1,
        lastYear: LAST_YEAR,
      })),
      needs: all.map((part) => ({
        id: serviceOf(part),
        amount: part.need,
        basis: "Illustrative",
        theme: projectOf(part.project),
        money: part.money,
      })),
      allowed: all.map((_, grant) => all.map((_part, need) => grant === need)),
    },
    proposals: [
      {
        id: "P1",
        name: "One capital pot, as the Local Regeneration Fund",
        lever: "pooling",
        frees: all.filter(({ money }) => money === "capital").map(nameOf),
        start: firstYear,
        actor: "whitehall",
        source: "MHCLG, Local Regeneration Fund: frequently asked questions, 2 September 2025",
      },
    ],
    scenarios: [
      { id: "S1", name: "One pot", on: ["P1"] },
      { id: "S2", name: "As awarded", on: [] },
    ],
  };
}
