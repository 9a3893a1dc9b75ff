import { columnOf, part } from "../../formula";
import type { SheetBox } from "../../formula";
import type { Book } from "../../model/book";
import { columnOfCells, moneyFormat, WHOLE_FORMAT } from "../draft";
import type { CellContent, SheetDraft } from "../draft";
import { orBlank, putInputs, wholeFrom, words, YEARS } from "../cells";
import { MOST_PEOPLE } from "./agencies";
import type { PlaceCells } from "./cells";

export function putYears(
  draft: SheetDraft,
  { place }: Book,
): Pick<
  PlaceCells,
  "firstYear" | "priceYear" | "presentValueYear" | "reserveName" | "reserve" | "population"
> {
  draft.titled("Years", "2026 is the financial year 2026-27");
  const lines: readonly (readonly [string, CellContent, string])[] = [
    ["First year", place.firstYear, "The first year of the model"],
    ["Price year", place.priceYear ?? place.firstYear, "Real figures are in this year's prices"],
    [
      "Present value year",
      place.presentValueYear ?? place.firstYear,
      "Year 0 of discounting; never after the first year",
    ],
  ];
  const block = draft.block(lines.length, 3);
  draft.put(block, columnOfCells(lines.map(([label]) => label)), { style: "label" });
  const values = lines.map(([, value]) => value);
  putInputs(draft, { ...block, column: 1, columns: 1 }, values, WHOLE_FORMAT, YEARS);
  draft.put(columnOf(block, 2), columnOfCells(lines.map(([, , note]) => note)), { style: "note" });
  const figure = (line: number): SheetBox => part(block, line, 1);
  const about = draft.block(2, 2);
  draft.put(about, [["Years of the model"], ["Unit of every amount"]], { style: "label" });
  draft.put(columnOf(about, 1), [[place.years], [words(place.unit)]], { style: "unit" });
  return {
    firstYear: figure(0),
    priceYear: figure(1),
    presentValueYear: figure(2),
    population: putPopulation(draft, place),
    ...putReserve(draft, place),
  };
}

function putPopulation(draft: SheetDraft, place: Book["place"]): SheetBox {
  const block = draft.block(1, 3);
  draft.put(block, [["Population"]], { style: "label" });
  const population = part(block, 0, 1);
  putInputs(draft, population, [orBlank(place.population)], WHOLE_FORMAT, wholeFrom(1, MOST_PEOPLE));
  draft.put(columnOf(block, 2), [["Spending is shown a head where it is given; that of bodies is below"]], {
    style: "note",
  });
  return population;
}

function putReserve(draft: SheetDraft, place: Book["place"]): Pick<PlaceCells, "reserveName" | "reserve"> {
  draft.titled(
    "Reserve of the place",
    "Named for what has to be found before savings come; those of bodies are below. Nothing is reckoned with it",
  );
  const block = draft.block(2, 2);
  draft.put(block, [["Reserve for costs before savings"], ["In that reserve"]], { style: "label" });
  const [reserveName, reserve] = [part(block, 0, 1), part(block, 1, 1)];
  putInputs(draft, reserveName, [words(place.reserveName)]);
  putInputs(draft, reserve, [orBlank(place.reserve)], moneyFormat(place.unit));
  return { reserveName, reserve };
}
