import type { SheetBox } from "../../../formula";
import { cellAt, inRow, oneCell, range } from "../../cells";
import { paidWhere } from "./allocation";
import type { AllocationCells } from "./allocation";
import type { YearsGiven } from "./given";
import { putYearFormulas, putYearTable } from "./tables";

/** What becomes of each grant, and what each service gets, by year: a row each, in the order of the inputs. */
export interface LedgerCells {
  readonly award: SheetBox;
  readonly administration: SheetBox;
  readonly paid: SheetBox;
  readonly carried: SheetBox;
  readonly stranded: SheetBox;
  /** What goes outside a grant's own conditions. */
  readonly outside: SheetBox;
  readonly got: SheetBox;
  readonly left: SheetBox;
}

/** The tables that a reviewer adds up: award, less administration, and what was carried in, is paid, carried on or left over. */
export function putLedger(given: YearsGiven, allocation: AllocationCells): LedgerCells {
  const { worked, rules } = given;
  const names = worked.grants.map(({ grant }) => grant);
  const services = given.pooling.needs.map(({ id }) => id);
  const last = rules.rules["lastYear"]!;
  const award = putYearFormulas(
    given,
    {
      title: "For audit: what becomes of each grant",
      note: "Award, less administration, and what was carried in, is paid to services, carried on, or left over. After its last year a grant brings nothing.",
      of: "Award",
    },
    names,
    (row, year) =>
      `IF(OR(${inRow(last, row)}="",${inRow(last, row)}>=${yearCell(given, year)}),${cellAt(rules.award, row, year)},0)`,
  );
  const values = (of: string, name: "administration" | "carried" | "stranded"): SheetBox =>
    putYearTable(
      given,
      { title: `For audit: ${of.charAt(0).toLowerCase()}${of.slice(1)}`, of },
      worked.grants.map((each) => ({ label: each.grant, sums: each[name] })),
    );
  const administration = values("Administration", "administration");
  const mine = (names_: SheetBox, label: string): string => `(${range(names_)}=${label})`;
  const labelOf = (box: SheetBox): SheetBox => ({ ...box, column: 0, columns: 1 });
  const paid = putYearFormulas(
    given,
    { title: "For audit: paid to services", note: "Added up from who pays what.", of: "Paid to services" },
    names,
    (row, year) => paidWhere(allocation, year, mine(allocation.grant, inRow(labelOf(award), row))),
  );
  const outside = putYearFormulas(
    given,
    { title: "For audit: paid outside a grant's own conditions", of: "Outside its conditions" },
    names,
    (row, year) =>
      paidWhere(
        allocation,
        year,
        `${mine(allocation.grant, inRow(labelOf(award), row))}*(${range(allocation.may)}=FALSE)*(${range(allocation.from)}>${yearCell(given, year)})`,
      ),
  );
  const carried = values("Carried into the next year", "carried");
  const stranded = values("Left over and clawed back", "stranded");
  const got = putYearFormulas(
    given,
    {
      title: "For audit: what each service gets",
      note: "Added up from who pays what.",
      of: "Gets from grants",
    },
    services,
    (row, year) => paidWhere(allocation, year, mine(allocation.service, inRow(rules.need.name, row))),
  );
  const left = putYearFormulas(
    given,
    {
      title: "For audit: need left for grants",
      note: "Need less other money, never below nothing.",
      of: "Left for grants",
    },
    services,
    (row, year) => {
      const other = rules.other === null ? "0" : cellAt(rules.other.years, row, year);
      return `MAX(0,${cellAt(rules.need.years, row, year)}-${other})`;
    },
  );
  return { award, administration, paid, carried, stranded, outside, got, left };
}

/** The calendar year in which a year begins, as a formula. */
export function yearCell({ firstYear }: YearsGiven, year: number): string {
  return year === 0 ? oneCell(firstYear) : `${oneCell(firstYear)}+${year}`;
}
