import { columnOf, literalText, part } from "../../formula";
import type { Book } from "../../model/book";
import { columnOfCells } from "../draft";
import type { SheetDraft } from "../draft";
import { cellAt, figures, filled, inRow, layColumns, SHARES, text } from "../cells";
import { rateSetsOf } from "./rate-sets";
import type { PlaceCells } from "./cells";

export function putRates(draft: SheetDraft, book: Book): Pick<PlaceCells, "rateNames" | "rates" | "factors"> {
  const sets = rateSetsOf(book);
  const afterwards = sets[0]!.rates.map((_, year) => year + 1);
  draft.titled("Discount rates", sets.map(({ name, source }) => `${name}: ${source}`).join(". "));
  const rates = layColumns(draft, sets.length, {
    names: text("Years after the present value year"),
    rates: figures(0, ...afterwards),
  });
  draft.put(rates.names, columnOfCells(sets.map(({ name }) => literalText(name))), { style: "input" });
  draft.put(
    part(rates.rates, 0, 1, sets.length, afterwards.length),
    sets.map((set) => [...set.rates]),
    { style: "input", format: "0.00%" },
  );
  draft.allow(part(rates.rates, 0, 1, sets.length, afterwards.length), SHARES);
  draft.titled("What a pound is worth in the present value year");
  const factors = layColumns(draft, sets.length, {
    names: text("Years after the present value year"),
    factors: figures(0, ...afterwards),
  });
  draft.put(
    factors.names,
    filled(factors.names, (at) => `=${inRow(rates.names, at)}`),
    { style: "label" },
  );
  draft.put(columnOf(factors.factors, 0), columnOfCells(sets.map(() => 1)), {
    style: "figure",
    format: "0.0000",
  });
  const later = part(factors.factors, 0, 1, sets.length, afterwards.length);
  draft.put(
    later,
    filled(
      later,
      (at, year) => `=${cellAt(factors.factors, at, year)}/(1+${cellAt(rates.rates, at, year + 1)})`,
    ),
    { style: "figure", format: "0.0000" },
  );
  return { rateNames: rates.names, rates: rates.rates, factors: factors.factors };
}
