import { columnOf, literalText, reference } from "../../src/formula";
import type { Book } from "../../src/model/book";
import { partsOf, tableNow } from "../../src/sheets/as-typed";
import { cellAt, figures, layColumns, putFigures, range, text, wholeRow } from "../../src/sheets/cells";
import { formulasOn } from "../../src/sheets/checks";
import { columnOfCells, draftSheet } from "../../src/sheets/draft";
import type { LeverSheet } from "../../src/sheets/levers";
import type { Toy } from "./toy-lever";

export const RENTS = { label: "Rent that ends", heading: (agency: string) => `${agency} pays` };

/** What one more sheet is made of, from outside `src`: who pays which rent is typed into it, and the register shows what is saved. */
export const buildings: LeverSheet = {
  key: "toy",
  title: "Buildings",
  hasInputs: true,
  reads: () => [],
  begin: (name, { book }) => {
    const own = book.proposals.filter(({ lever }) => lever === "toy");
    if (own.length === 0) return null;
    const agencies = book.place.agencies.map(({ id }) => id);
    const draft = draftSheet({
      key: "toy",
      name,
      purpose: "Rent that ends where a building is shared",
      title: "Buildings",
      opening: [["note", "Who pays which rent today."]],
      widths: [200, 100],
      frozen: { rows: 4, columns: 1 },
    });
    const headline = draft.block(1, 2);
    const cells = layColumns(draft, own.length, {
      ids: text("Proposal"),
      rent: figures(...agencies.map((agency) => literalText(RENTS.heading(agency)))),
      saved: figures(...agencies.map((agency) => literalText(`${agency} saves`))),
      total: figures("Saved in a full year"),
    });
    draft.put(headline, [[RENTS.label]], { style: "label" });
    const whole = columnOf(headline, 1);
    putFigures(draft, whole, "0", () => `SUM(${range(cells.total)})`);
    draft.put(cells.ids, columnOfCells(own.map(({ id }) => literalText(id))), { style: "label" });
    draft.put(cells.rent, rentsOf(own, agencies), { style: "input" });
    putFigures(draft, cells.saved, "0", (at, agency) => cellAt(cells.rent, at, agency));
    putFigures(draft, cells.total, "0", (at) => `SUM(${wholeRow(cells.saved, at)})`);
    const { ids, saved, total, rent } = cells;
    return {
      saving: { lever: "toy", ids, saved, total, priceYear: null },
      finish: ({ scenarios }) => {
        const sheet = draft.finished();
        return {
          sheet,
          cells: {},
          formulas: [formulasOn(sheet)],
          checks: [
            {
              label: "No rent is below 0",
              formula: `AND(SUMPRODUCT((${range(rent)}<0)*1)=0,COUNTA(${reference(scenarios.ids)})>0)`,
              advice: "Mend it on the sheet Buildings.",
            },
          ],
          headlines: [{ key: "rent", on: "toy", kind: "figure", label: RENTS.label, cell: whole, unit: "" }],
          readBack: ({ book: now, findings }, seen) => {
            const table = tableNow(seen, ids, [rent], findings);
            for (const { key, row } of table?.rows ?? []) {
              const part = partsOf(now, "proposals").find(({ id }) => id === key)!;
              const rents = agencies.map((_, at) =>
                Number(seen.now(row, table!.columnAt(rent.column + at)!)),
              );
              const fullYear = rents.reduce((sum, each) => sum + each, 0);
              part.fullYear = fullYear;
              part.shares = Object.fromEntries(agencies.map((id, at) => [id, rents[at]! / fullYear]));
            }
          },
        };
      },
    };
  },
};

function rentsOf(proposals: Book["proposals"], agencies: readonly string[]): readonly (readonly number[])[] {
  return proposals.map(({ own }) => {
    const { fullYear, shares } = own as Toy;
    return agencies.map((id) => fullYear * (shares.get(id) ?? 0));
  });
}
