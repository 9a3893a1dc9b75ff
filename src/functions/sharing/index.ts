import type { Theme } from "../define";
import { phaseEntry } from "./phase";
import { riskShareEntry } from "./risk-share";
import { shareEntry } from "./share";

export const sharing: Theme = {
  title: "Sharing and phasing",
  about: "Sums split so that the parts add up to the penny.",
  functions: [phaseEntry, shareEntry, riskShareEntry],
};
