import { literalText } from "../../formula";
import type { Book } from "../../model/book";
import { moneyFormat, WHOLE_FORMAT } from "../draft";
import type { SheetDraft } from "../draft";
import {
  figures,
  filled,
  inRow,
  layColumns,
  oneCell,
  orBlank,
  putInputs,
  range,
  row,
  text,
  YEARS,
} from "../cells";
import type { PlaceCells } from "./cells";
import type { Levels } from "./prices";

export function putGroups(
  draft: SheetDraft,
  { groups, place }: Book,
  levels: Levels,
): Pick<PlaceCells, "groups" | "given" | "givenIn" | "bases"> {
  draft.titled(
    "Money that several proposals reduce",
    "Each saves its own share of what those before it leave",
  );
  const table = layColumns(draft, Math.max(1, groups.length), {
    groups: text("Group"),
    given: figures("Spent a year"),
    priceYear: figures("In prices of"),
    bases: figures("In the price year's prices"),
  });
  const format = moneyFormat(place.unit);
  if (groups.length > 0) {
    putInputs(
      draft,
      table.groups,
      groups.map(({ id }) => literalText(id)),
    );
    putInputs(
      draft,
      table.given,
      groups.map(({ base }) => base),
      format,
    );
    const years = groups.map(({ priceYear }) => orBlank(priceYear));
    putInputs(draft, table.priceYear, years, WHOLE_FORMAT, YEARS);
  }
  const inflation = range(row(levels.levels, 0));
  draft.put(
    table.bases,
    filled(table.bases, (at) => {
      const [given, year] = [inRow(table.given, at), inRow(table.priceYear, at)];
      const level = `INDEX(${inflation},MATCH(${year},${range(levels.levelYears)},0))`;
      return `=${given}*IF(${year}="",1,${oneCell(levels.inPriceYear)}/${level})`;
    }),
    { style: "figure", format },
  );
  const { groups: names, given, priceYear: givenIn, bases } = table;
  return { groups: names, given, givenIn, bases };
}
