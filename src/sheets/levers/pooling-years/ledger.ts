import type { SheetBox } from "../../../formula";
import { cellAt, figures, inRow, layColumns, putFigures, putNames, range, text } from "../../cells";
import { VALUE_FORMAT } from "../../draft";
import { paidWhere } from "./allocation";
import type { AllocationCells } from "./allocation";
import { yearCell } from "./given";
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
  /** What may be carried into the next year at most, and what a line of its own takes for administration: nothing where it is held pooled. */
  readonly mayCarry: SheetBox;
  readonly ownAdministration: SheetBox;
  readonly got: SheetBox;
  readonly left: SheetBox;
  /** By service, its minimum as far as it is needed. */
  readonly minimum: SheetBox;
  /** By service, what a pound is worth. */
  readonly worth: SheetBox;
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
  const minimum = putYearFormulas(
    given,
    {
      title: "For audit: statutory minimums, as far as they are needed",
      note: "A minimum above what is left for grants falls short by the difference whatever is done.",
      of: "Minimum",
    },
    services,
    (row, year) => {
      const floor =
        rules.floor === null ? inRow(given.live.needs.floor, row) : cellAt(rules.floor.years, row, year);
      return `MIN(${floor},${cellAt(left, row, year)})`;
    },
  );
  return {
    ...{ award, administration, paid, carried, stranded, outside, got, left, minimum },
    ...putMost(given, award),
    worth: putWorth(given, services),
  };
}

/** What the rules let each grant carry, and what a line of its own takes. */
function putMost(given: YearsGiven, award: SheetBox): Pick<LedgerCells, "mayCarry" | "ownAdministration"> {
  const { rules, pooling, terms } = given;
  const names = pooling.grants.map(({ id }) => id);
  const last = rules.rules["lastYear"]!;
  const mayCarry = putYearFormulas(
    given,
    {
      title: "For audit: what may be carried at most",
      note: "A share of the award, and nothing out of its last year.",
      of: "May be carried",
    },
    names,
    (row, year) => {
      const isOpen = `OR(${inRow(last, row)}="",${inRow(last, row)}>${yearCell(given, year)})`;
      return `IF(${isOpen},${inRow(rules.rules["carry"]!, row)}*${cellAt(award, row, year)},0)`;
    },
  );
  const ownAdministration = putYearFormulas(
    given,
    {
      title: "For audit: administration of lines of their own",
      note: "At most the award; nothing of a grant that is held pooled, which bears its part of the pool's.",
      of: "Own administration",
    },
    names,
    (row, year) => {
      const own = rules.administration === null ? "0" : cellAt(rules.administration.years, row, year);
      return `IF(${inRow(terms.pooled, row)}=1,0,MIN(${own},${cellAt(award, row, year)}))`;
    },
  );
  return { mayCarry, ownAdministration };
}

/** What a pound is worth on each service: 1 where nothing is said. */
function putWorth({ draft, live }: YearsGiven, services: readonly string[]): SheetBox {
  draft.titled("For audit: what a pound is worth", "Its priority weight; 1 where none is given.");
  const { service, worth } = layColumns(draft, services.length, {
    service: text("Service"),
    worth: figures("A pound is worth"),
  });
  putNames(draft, service, services);
  putFigures(draft, worth, VALUE_FORMAT, (row) => {
    const given = inRow(live.needs.value, row);
    return `IF(${given}="",1,${given})`;
  });
  return worth;
}
