import { deflators } from "../../model/parameters";
import type { Evidence } from "../define";
import { deflateEntry } from "./deflate";
import { deflateTwin } from "./deflate.twin";

export const deflateEvidence: Evidence = {
  of: deflateEntry,
  twin: deflateTwin,
  figures: Object.entries(deflators),
  published: [
    {
      name: "costs of 2017-18 in 2020-21 prices",
      source: "Public Health England, Investing in families 2020-21 (HM Treasury's deflator of March 2021)",
      args: [[[53000], [9300]], "2017-18", "2020-21", "hmt march 2021"],
      expected: [[59346.24], [10413.59]],
      tolerance: 0.005,
    },
    {
      name: "the factor from 2005-06 to 2020-21",
      source: "Public Health England, Investing in families 2020-21 (HM Treasury's deflator of March 2021)",
      args: [1, "2005/06", "2020/21", "hmt march 2021"],
      expected: [[1.41413]],
      tolerance: 5e-7,
    },
    {
      name: "1,000 of 2010-11 in 2019-20 prices",
      source: "Public Health England, Investing in families 2020-21 (HM Treasury's deflator of March 2021)",
      args: [1000, "2010-11", "2019-20", "hmt march 2021"],
      expected: [[1175.56]],
      tolerance: 0.005,
    },
    {
      name: "the same years by two vintages: financial",
      source: "Public Health England, Investing in families 2020-21 (HM Treasury's deflator of March 2021)",
      args: [1, "2017-18", "2020-21", "hmt march 2021"],
      expected: [[1.11974]],
      tolerance: 5e-7,
    },
    {
      name: "1,000 of 2019-20 in 2024-25 prices, by the newest outturn",
      source:
        "charlescoverdale/greenbook at 6ad7f37: HM Treasury, December 2025, calendar years 2019 to 2024, as a bridge",
      args: [1000, "2019-20", "2024-25"],
      expected: [[1232.92]],
      tolerance: 0.005,
    },
    {
      name: "a wellbeing year of 2019 in 2024 prices",
      source: "charlescoverdale/greenbook at 6ad7f37: HM Treasury, December 2025, calendar years",
      args: [13000, 2019, "2024"],
      expected: [[16027.91]],
      tolerance: 0.005,
    },
  ],
};
