import type { PublishedIndex } from "./price-index";

/** Only the years that could be read; the years between are left out, not filled in. */
export const hmtDecember2025: PublishedIndex = {
  title: "HM Treasury GDP deflators, December 2025, calendar years",
  standing: "unofficial",
  unit: "index, 2024 = 100",
  source:
    "HM Treasury, GDP deflators at market prices, December 2025, as in charlescoverdale/greenbook (github.com), " +
    "inst/extdata/gdp_deflator.csv at 6ad7f37",
  retrieved: "2026-11-23",
  supersedes: "HM Treasury's quarterly release before it",
  kind: "calendar",
  index: [
    ["2010", "69.1217"],
    ["2015", "75.1536"],
    ["2019", "81.1085"],
    ["2020", "85.2137"],
    ["2021", "85.6358"],
    ["2022", "90.5005"],
    ["2023", "96.2507"],
    ["2024", "100"],
  ],
};
