import type { Theme } from "../define";
import { estateMeasuresEntry } from "./estate-measures";

export const estate: Theme = {
  title: "Land and buildings",
  about: "What buildings cost and how full they are.",
  functions: [estateMeasuresEntry],
};
