import { counted } from "../../wording";
import type { ByYear } from "../fields";

/** Tells of a part that is wrong. */
export type Wrong = (path: string, message: string) => void;

/** Whether there is a sum for each year. */
export function fits(given: ByYear | null, years: number, path: string, wrong: Wrong): boolean {
  if (given === null || typeof given === "number" || given.length === years) return true;
  wrong(
    path,
    `There ${given.length === 1 ? "is" : "are"} ${counted(given.length, "sum")} for ${counted(years, "year")}. Give one for each, or one number for all.`,
  );
  return false;
}
