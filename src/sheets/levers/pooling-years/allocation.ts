import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import {
  column,
  figures,
  inRow,
  layColumns,
  putFigures,
  putNames,
  range,
  text,
  wholeRow,
  wholeYear,
  withWord,
} from "../../cells";
import { WHOLE_FORMAT } from "../../draft";
import { asListed } from "../rules/names-in";
import { needingMatch } from "./given";
import type { YearsGiven } from "./given";

/** Who pays what by year: a row for each grant and service where anything is paid. */
export interface AllocationCells {
  readonly grant: SheetBox;
  readonly service: SheetBox;
  readonly paid: SheetBox;
  /** Which row of the grants and of the services each is. */
  readonly ofGrant: SheetBox;
  readonly ofService: SheetBox;
  /** The same names as lists in cells have them. */
  readonly grantListed: SheetBox;
  readonly serviceListed: SheetBox;
  /** TRUE where the grant's own terms let it pay for the service in every year: permitted, freed, pooled, or of the theme of its offer. */
  readonly may: SheetBox;
  /** The year from which the scenario's proposals free the grant. */
  readonly from: SheetBox;
  /** TRUE where money of its kind may pay for spending of that kind. */
  readonly kind: SheetBox;
  /** TRUE where it is receipts that pay for the revenue cost of change. */
  readonly receipts: SheetBox;
  /** A column for each grant that needs match: TRUE where this is match for it in every year, and once that grant is free. */
  readonly match: SheetBox;
  readonly matchOnceFree: SheetBox;
  /** TRUE where no year is above a cap. */
  readonly capped: SheetBox;
}

/** The allocation as it was worked out, with what its proof asks of each row. */
export function putAllocation(given: YearsGiven): AllocationCells {
  const { draft, worked, rules, years, money, matching, limits } = given;
  const { allocation } = worked;
  draft.titled(
    "For audit: who pays what",
    "One best use, with the scenario's ring-fences removed. Grants that pay nothing for a service have no row. May pay: as the sheet Pooling has it; and every service from the year in which the scenario frees it.",
  );
  const needing = needingMatch(given).map((grant) => literalText(given.pooling.grants[grant]!.id));
  const forEach = (word: string) => figures(...needing.map((grant) => withWord(grant, word)));
  const names = allocation.flatMap(({ grant, service }) => [grant, service]);
  const isPlain = names.every((name) => asListed(name) === name);
  const { grantsListed, servicesListed, ...cells } = layColumns(draft, allocation.length, {
    grant: text("Grant"),
    paid: years,
    all: figures("Together"),
    service: text("Pays for"),
    may: figures("May pay"),
    from: figures("Free from"),
    kind: figures("Right kind of money"),
    receipts: figures("Receipts for revenue"),
    caps: figures(...(rules.caps === null ? [] : ["Caps on it", "Its cap"])),
    capped: figures("Within its cap"),
    braided: figures(...(needing.length === 0 ? [] : ["Counts as match"])),
    named: forEach("names it"),
    match: forEach("counts it as match"),
    matchOnceFree: forEach("counts it once free"),
    ofGrant: figures("Row of the grant"),
    ofService: figures("Row of the service"),
    grantsListed: ["heading", ...(isPlain ? [] : ["The grant in a list"])],
    servicesListed: ["heading", ...(isPlain ? [] : ["The service in a list"])],
  });
  const of = (name: "grant" | "service") => allocation.map((each) => each[name]);
  for (const name of ["grant", "service"] as const) putNames(draft, cells[name], of(name));
  if (!isPlain) {
    putNames(draft, grantsListed, of("grant").map(asListed));
    putNames(draft, servicesListed, of("service").map(asListed));
  }
  draft.put(
    cells.paid,
    allocation.map(({ paid }) => [...paid]),
    { style: "figure", format: money },
  );
  putFigures(draft, cells.all, money, (at) => `SUM(${wholeRow(cells.paid, at)})`, "total");
  putFigures(draft, cells.ofGrant, WHOLE_FORMAT, (row) => matching(inRow(cells.grant, row), rules.grant));
  putFigures(draft, cells.ofService, WHOLE_FORMAT, (at) =>
    matching(inRow(cells.service, at), rules.need.name),
  );
  const isTrue = (box: SheetBox, formula: (at: number) => string): void => {
    putFigures(draft, box, "General", formula, "check");
  };
  const at = ofRows(cells);
  putFigures(draft, cells.from, WHOLE_FORMAT, (row) => at.grant(given.terms.freeFrom, row));
  isTrue(
    cells.may,
    (row) => `INDEX(${range(limits.may.of)},${inRow(cells.ofGrant, row)},${inRow(cells.ofService, row)})`,
  );
  const kind = rules.rules["money"]!;
  const ofKind = rules.services.money;
  isTrue(cells.kind, (row) => {
    const mayPay = `AND(${inRow(cells.receipts, row)},${at.service(rules.services.receiptsMayPay, row)}="yes")`;
    return `OR(${at.grant(kind, row)}="revenue",${at.service(ofKind, row)}="capital",${mayPay})`;
  });
  isTrue(
    cells.receipts,
    (row) => `AND(${at.grant(kind, row)}="receipts",${at.service(ofKind, row)}="revenue")`,
  );
  putCapped(given, cells);
  const all = isPlain
    ? { ...cells, grantListed: cells.grant, serviceListed: cells.service }
    : { ...cells, grantListed: grantsListed, serviceListed: servicesListed };
  putMatch(given, all, isTrue);
  return all;
}

type Rows = Pick<AllocationCells, "ofGrant" | "ofService">;

/** What a column of grants or of services says in the row that a row of the allocation is of. */
function ofRows({ ofGrant, ofService }: Rows) {
  return {
    grant: (box: SheetBox, row: number): string => `INDEX(${range(box)},${inRow(ofGrant, row)})`,
    service: (box: SheetBox, row: number): string => `INDEX(${range(box)},${inRow(ofService, row)})`,
  };
}

function putCapped(
  { draft, rules, tolerance, money }: YearsGiven,
  {
    grant,
    service,
    paid,
    caps,
    capped,
  }: Pick<AllocationCells, "grant" | "service" | "paid" | "capped"> & { readonly caps: SheetBox },
): void {
  if (rules.caps === null) {
    putFigures(draft, capped, "General", () => "TRUE", "check");
    return;
  }
  const of = rules.caps;
  const mine = (at: number): string =>
    `(${range(of.grant)}=${inRow(grant, at)})*(${range(of.service)}=${inRow(service, at)})`;
  const [count, most] = [column(caps, 0), column(caps, 1)];
  putFigures(draft, count, WHOLE_FORMAT, (at) => `SUMPRODUCT(${mine(at)})`);
  putFigures(draft, most, money, (at) => `SUMPRODUCT(${mine(at)},${range(of.most)})`);
  putFigures(
    draft,
    capped,
    "General",
    (at) => `OR(${inRow(count, at)}=0,MAX(${wholeRow(paid, at)})<=${inRow(most, at)}+${tolerance})`,
    "check",
  );
}

/** Named by the grant that needs match, and braided, on a service that this grant may pay for itself. */
function putMatch(
  given: YearsGiven,
  cells: AllocationCells & { readonly braided: SheetBox; readonly named: SheetBox },
  isTrue: (box: SheetBox, formula: (at: number) => string) => void,
): void {
  const { rules, limits } = given;
  const needing = needingMatch(given);
  if (needing.length === 0) return;
  const at = ofRows(cells);
  const freedom = { ...rules.rules["freedom"]!, columns: 1 };
  const from = column(rules.rules["match"]!, 1);
  isTrue(cells.braided, (row) => {
    const held = at.grant(rules.rules["mode"]!, row);
    return `OR(${held}="braid",AND(${held}="pool",${at.grant(freedom, row)}="protected"))`;
  });
  needing.forEach((grant, position) => {
    const [named, once] = [column(cells.named, position), column(cells.matchOnceFree, position)];
    isTrue(
      named,
      (row) => `ISNUMBER(FIND("; "&${inRow(cells.grantListed, row)}&"; ","; "&${inRow(from, grant)}&"; "))`,
    );
    isTrue(once, (row) => `AND(${inRow(named, row)},${inRow(cells.braided, row)})`);
    isTrue(column(cells.match, position), (row) => {
      const may = `INDEX(${range(limits.may.of)},${grant + 1},${inRow(cells.ofService, row)})`;
      return `AND(${inRow(once, row)},${may})`;
    });
  });
}

/** What rows of the allocation come to in a year, where a condition on them holds. */
export function paidWhere({ paid }: Pick<AllocationCells, "paid">, year: number, condition: string): string {
  return `SUMPRODUCT(${condition}*${wholeYear(paid, year)})`;
}
