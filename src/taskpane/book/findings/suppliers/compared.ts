import type { Payment, SupplierName } from "../../../../model/suppliers";
import { readableAddress } from "../../../../formula";
import type { Payments } from "../../../../reading";
import type { MatchAnswer } from "../../../../worker";
import { suppliersTexts as said } from "../../../texts/findings/suppliers";
import type { ChosenLedger } from "./ledgers";

/** The payments that were compared, in the order of the answer's places, and where each is. */
export interface Compared {
  readonly payments: readonly Payment[];
  readonly found: MatchAnswer;
  /** The cell of the supplier's name of a payment: "Ledger!B12". */
  readonly cellOf: (place: number) => string;
  /** Where an agency pays a name: by sheet, the rows of its payments. */
  readonly rowsOf: (name: SupplierName) => readonly string[];
}

export function compared(
  ledgers: readonly ChosenLedger[],
  read: readonly Payments[],
  found: MatchAnswer,
): Compared {
  const places = ledgers.flatMap(({ table }, at) =>
    read[at]!.rows.map((row) => ({ sheet: table.sheet, row, column: supplierColumn(table) })),
  );
  const payments = read.flatMap((each) => each.payments);
  return {
    payments,
    found,
    cellOf: (place) => {
      const { sheet, row, column } = places[place]!;
      return readableAddress(sheet, { row, column, rows: 1, columns: 1 });
    },
    rowsOf: ({ agency, supplier }) => {
      const bySheet = new Map<string, number[]>();
      payments.forEach((payment, place) => {
        if (payment.agency !== agency || payment.supplier !== supplier) return;
        const { sheet, row } = places[place]!;
        const there = bySheet.get(sheet);
        if (there === undefined) bySheet.set(sheet, [row + 1]);
        else there.push(row + 1);
      });
      return [...bySheet].map(([sheet, rows]) => said.rows(sheet, rows));
    },
  };
}

function supplierColumn({ roles }: ChosenLedger["table"]): number {
  return roles.supplier?.from === "column" ? roles.supplier.columns[0]! : 0;
}

/** Why ledgers cannot be compared yet; null where they can. */
export function lacking(ledgers: readonly ChosenLedger[]): string | null {
  const unnamed = ledgers.find(({ agency }) => agency?.trim() === "");
  if (unnamed !== undefined) return said.unnamed(unnamed.label);
  const bodies = new Set(
    ledgers.flatMap(({ agency, table }) =>
      agency === null ? table.lines.flatMap((line) => line.agency ?? []) : [agency.trim()],
    ),
  );
  return bodies.size < 2 ? said.oneBody : null;
}
