import { fieldProblem, gathering, itemOf, partOf } from "../../fields";
import type { Book, Discount } from "../parts";
import { mustBeAgencies, mustBeAgency } from "../proposals";
import { mustDiffer } from "./ids";

/** What cannot be told of the place field by field, of its groups and of what is spent. */
export function checkPlace({ place, groups, spend }: Book): void {
  const problems = gathering();
  const agencies = place.agencies.map(({ id }) => id);
  const { firstYear, years, presentValueYear, discount, gap } = place;
  problems.from(() => mustDiffer(place.agencies, "agency", "place.agencies"));
  problems.from(() => mustDiffer(groups, "group", "groups"));
  problems.from(() => {
    if (presentValueYear === null || presentValueYear <= firstYear) return;
    throw fieldProblem(
      "place.presentValueYear",
      `${presentValueYear} is after the first year, ${firstYear}. Give ${firstYear} or a year before it.`,
    );
  });
  problems.from(() => mustReach(discount, place, "place.discount"));
  problems.from(() => mustBeAgencies(gap.keys(), agencies, "place.gap"));
  for (const [agency, figures] of gap) {
    problems.from(() => {
      if (figures.length === years) return;
      throw fieldProblem(
        partOf("place.gap", agency),
        `The gap has ${figures.length} figures. Give ${years}, one for each year of the model.`,
      );
    });
  }
  spend?.rows.forEach(([agency], position) =>
    problems.from(() => mustBeAgency(agency, agencies, itemOf(itemOf("spend.rows", position), 0))),
  );
  spend?.transfers.forEach(({ agency }, position) =>
    problems.from(() =>
      mustBeAgency(agency, agencies, partOf(itemOf("spend.transfers", position), "agency")),
    ),
  );
  problems.finish();
}

/** Throws where rates by year end before the model does. */
export function mustReach(
  discount: Discount,
  { firstYear, years, presentValueYear }: Book["place"],
  path: string,
): void {
  const needed = firstYear + years - 1 - (presentValueYear ?? firstYear);
  if (typeof discount !== "object" || discount.length >= needed) return;
  throw fieldProblem(
    path,
    `There are ${discount.length} rates. Give ${needed}: one for each year after year 0 up to the last of the model.`,
  );
}
