import { nameKey } from "../../model/names";

/** Departments of state by their short names of 2001 to 2026, as lists of grants and payments give them: our list, and none of all there are. */
export const DEPARTMENTS_IN_SHORT =
  "dhsc|dfe|dft|dwp|mhclg|dluhc|dclg|defra|dcms|desnz|beis|moj|hmt|fcdo|hmcts|hmpps";
/** Those called otherwise, and governments; likewise our list. */
const OTHERS =
  "dbt|mod|home office|cabinet office|hm treasury|nhs ?e(ngland)?|education and skills funding agency|esfa|welsh government|scottish government";
/** What belongs to them and gives grants, but spends and publishes as any body does. */
const AGENCIES =
  "jobcentre( plus)?|ukhsa|ohid|sport england|arts council( england)?|homes england|environment agency";
const OF_STATE = "(ministry|department) (of|for)|office for";
const MINISTRY = new RegExp(String.raw`^(the )?(${OF_STATE}|${DEPARTMENTS_IN_SHORT}|${OTHERS})\b`);
const MINISTRY_ALONE = new RegExp(
  `^(the )?((${OF_STATE}) .*|${DEPARTMENTS_IN_SHORT}|${OTHERS}|${AGENCIES})$`,
);

/** Whether a name begins with that of a department of state, which publishes what others spend: "Department for Education Revenue Budget". */
export function isOfMinistry(name: string): boolean {
  return MINISTRY.test(nameKey(name));
}

/** Whether a name is that of one, or of what belongs to one, and nothing besides: who gives grants. */
export function isMinistry(name: string): boolean {
  return MINISTRY_ALONE.test(nameKey(name));
}
