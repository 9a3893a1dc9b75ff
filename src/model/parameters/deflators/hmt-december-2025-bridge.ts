import { readYear, showYear } from "../../calendar";
import { hmtDecember2025 } from "./hmt-december-2025";
import type { PublishedIndex } from "./price-index";

/**
 * Financial years by an outturn that is published here for calendar years only: each has the index of the calendar year in which it
 * starts, nine months of which it shares. Between two years the three months that each is out by largely cancel; that it is a bridge,
 * and no index of financial years, is in its name and its title.
 */
export const hmtDecember2025Bridge: PublishedIndex = {
  ...hmtDecember2025,
  title:
    "HM Treasury GDP deflators, December 2025, each financial year by the calendar year in which it starts (a bridge)",
  unit: "index, 2024-25 = 100",
  kind: "financial",
  index: hmtDecember2025.index.map(([year, index]) => [
    showYear({ kind: "financial", start: readYear(year, "vintage").start }),
    index,
  ]),
};
