import type { PublishedIndex } from "./price-index";

/**
 * Outturn by calendar year. Read second-hand, in a package whose list of data (inst/extdata/data_versions.csv) names HM Treasury's workbook
 * of the Quarterly National Accounts of December 2025 and the day it was taken from it, 2026-04-26.
 */
export const hmtDecember2025: PublishedIndex = {
  title: "HM Treasury GDP deflators, December 2025, calendar years",
  standing: "unofficial",
  unit: "index, 2024 = 100",
  source:
    "HM Treasury, GDP deflators at market prices, December 2025, as in charlescoverdale/greenbook (github.com), " +
    "inst/extdata/gdp_deflator.csv at 21a380d10474d976961980b246ccf9fa5b2c0e5a, of 2026-04-26",
  retrieved: "2026-11-23",
  supersedes: "Nothing read",
  kind: "calendar",
  index: [
    ["1990", "42.7537"],
    ["1991", "45.6203"],
    ["1992", "47.1096"],
    ["1993", "48.5208"],
    ["1994", "49.4168"],
    ["1995", "50.7097"],
    ["1996", "52.8097"],
    ["1997", "52.8303"],
    ["1998", "53.5326"],
    ["1999", "54.2793"],
    ["2000", "54.8102"],
    ["2001", "55.7479"],
    ["2002", "56.911"],
    ["2003", "58.266"],
    ["2004", "59.8584"],
    ["2005", "61.5718"],
    ["2006", "63.4682"],
    ["2007", "64.7322"],
    ["2008", "66.89"],
    ["2009", "68.217"],
    ["2010", "69.1217"],
    ["2011", "70.834"],
    ["2012", "71.9294"],
    ["2013", "73.4795"],
    ["2014", "74.6524"],
    ["2015", "75.1536"],
    ["2016", "76.4554"],
    ["2017", "77.6367"],
    ["2018", "79.1606"],
    ["2019", "81.1085"],
    ["2020", "85.2137"],
    ["2021", "85.6358"],
    ["2022", "90.5005"],
    ["2023", "96.2507"],
    ["2024", "100"],
  ],
};
