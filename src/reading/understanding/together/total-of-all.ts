import { readableAddress } from "../../../formula";
import { BY_NAME_ALONE } from "../../shape";
import type { Understanding } from "../understanding";
import { nearness } from "./comes-to";

/** The tables of a group, without the doubt about a row that is called a total: it is what all of them come to, as below the second half of a list. */
export function withTotalOfAll(tables: readonly Understanding[], total: number): readonly Understanding[] {
  if (tables.length < 2) return tables;
  return tables.map((table) => {
    const isNear = nearness(table, tables);
    const isTotal = ({ amount, why }: Understanding["leftOut"][number]) =>
      amount !== null && why.endsWith(BY_NAME_ALONE) && isNear(amount, total);
    const row = table.leftOut.find(isTotal);
    if (row === undefined) return table;
    const place = readableAddress(table.sheet, row.box);
    const why = row.why.replace(BY_NAME_ALONE, "of this table and those counted with it");
    return {
      ...table,
      leftOut: table.leftOut.map((each) => (each === row ? { ...each, why } : each)),
      findings: table.findings.filter(
        ({ address, message }) => address !== place || !message.includes(row.why),
      ),
    };
  });
}
