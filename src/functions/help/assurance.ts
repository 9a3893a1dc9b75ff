/** How a function is held right for which no public body has published figures. */
export const testedOtherwise: Readonly<Record<string, string>> = {
  SHARE:
    "No public body has published figures for it. The tests hold for drawn totals and weights that the parts add up exactly, that no part is further than a " +
    "penny from its share, and that its native formulas give the same in two other spreadsheet programs.",
  RISKSHARE:
    "No public body has published figures for it. The tests work cases by hand, hold for drawn agreements that the steps add up to the overspend exactly and each is used up " +
    "before the next, and that its native formulas give the same in two other spreadsheet programs.",
  COUNTINGMAP:
    "No public body has published figures for it. The tests hold for drawn lists that nothing is lost or counted twice, and that its native formulas give the " +
    "same in two other spreadsheet programs.",
  DUPLICATIONSAVING:
    "No public body has published figures for it. The tests work cases by hand, hold for drawn spending that a saving is never more than the fixed cost and " +
    "falls as more providers are kept, and that its native formulas give the same in two other spreadsheet programs.",
  UNITCOSTTABLE:
    "Nothing is worked out. The tests read the Unit Cost Database with it, and compare every updated cost that it publishes with PLACE.UNITCOST's.",
  ...Object.fromEntries(
    ["POOLALLOCATION", "POOLSUMMARY", "POOLGAIN", "STRANDED", "UNMET"].map((id) => [
      id,
      "No public body has published figures for it. The tests compare it with trying every possible allocation of small places, work cases by hand, and " +
        "check the proof (dual prices) of each answer that they draw.",
    ]),
  ),
  ...Object.fromEntries(
    ["RINGFENCEVALUE", "BLOCKING", "REMOVALORDER", "POOLCASH", "FLOORSHORTFALL", "POOLYEARS"].map((id) => [
      id,
      "No public body has published figures for it. The tests work cases by hand, compare it with plainer ways of asking the same question for drawn places, and " +
        "check the proof (dual prices) of each answer that they draw.",
    ]),
  ),
  POOLEXPLAIN:
    "Nothing is worked out but what the other pooling functions find. The tests hold its sentences for places worked out by hand.",
  ...Object.fromEntries(
    ["GRANTPRICE", "NEEDPRICE"].map((id) => [
      id,
      "No public body has published figures for it. The tests check for drawn places that the prices prove the answer: with the formulas on the page of PLACE.NEEDPRICE, in a spreadsheet program that is not ours.",
    ]),
  ),
};
