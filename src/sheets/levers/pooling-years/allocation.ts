import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import {
  column,
  figures,
  inRow,
  layColumns,
  putFigures,
  putLabels,
  range,
  text,
  wholeRow,
  wholeYear,
  withWord,
} from "../../cells";
import { WHOLE_FORMAT } from "../../draft";
import type { YearsGiven } from "./given";
import { needingMatch } from "./needing-match";

/** Who pays what by year: a row for each grant and service where anything is paid. */
export interface AllocationCells {
  readonly grant: SheetBox;
  readonly service: SheetBox;
  readonly paid: SheetBox;
  /** Which row of the grants and of the services each is. */
  readonly ofGrant: SheetBox;
  readonly ofService: SheetBox;
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
  const { draft, worked, rules, live, years, money, matching, tolerance } = given;
  const { allocation } = worked;
  draft.titled(
    "For audit: who pays what",
    "One best use, with the scenario's ring-fences removed. Grants that pay nothing for a service have no row. May pay: permitted, freed already, pooled, or of the theme of its offer; and every service from the year in which the scenario frees it.",
  );
  const cells = layColumns(draft, allocation.length, {
    grant: text("Grant"),
    paid: years,
    all: figures("Together"),
    service: text("Pays for"),
    may: figures("May pay"),
    from: figures("Free from"),
    kind: figures("Right kind of money"),
    receipts: figures("Receipts for revenue"),
    capped: figures("Within its cap"),
    match: figures(
      ...needingMatch(given).map((grant) =>
        withWord(literalText(given.pooling.grants[grant]!.id), "counts it as match"),
      ),
    ),
    matchOnceFree: figures(
      ...needingMatch(given).map((grant) =>
        withWord(literalText(given.pooling.grants[grant]!.id), "counts it once free"),
      ),
    ),
    ofGrant: figures("Row of the grant"),
    ofService: figures("Row of the service"),
  });
  const names = (box: SheetBox, of: "grant" | "service"): void =>
    putLabels(
      draft,
      box,
      allocation.map((row) => literalText(row[of])),
    );
  names(cells.grant, "grant");
  names(cells.service, "service");
  draft.put(
    cells.paid,
    allocation.map(({ paid }) => [...paid]),
    { style: "figure", format: money },
  );
  putFigures(draft, cells.all, money, (at) => `SUM(${wholeRow(cells.paid, at)})`, "total");
  const row = (of: SheetBox, names_: SheetBox): void => {
    putFigures(draft, of, WHOLE_FORMAT, (at) =>
      matching(inRow(names_ === rules.grant ? cells.grant : cells.service, at), names_),
    );
  };
  row(cells.ofGrant, rules.grant);
  row(cells.ofService, rules.need.name);
  const ofGrant = (box: SheetBox, at: number): string => `INDEX(${range(box)},${inRow(cells.ofGrant, at)})`;
  const ofService = (box: SheetBox, at: number): string =>
    `INDEX(${range(box)},${inRow(cells.ofService, at)})`;
  const freedom = { ...rules.rules["freedom"]!, columns: 1 };
  const theme = { ...rules.rules["freedom"]!, column: freedom.column + 1, columns: 1 };
  putFigures(draft, cells.from, "0", (at) => ofGrant(given.freeFrom, at));
  putFigures(
    draft,
    cells.may,
    "General",
    (at) => {
      const ticked = `INDEX(${range(live.grants.allowed)},${inRow(cells.ofGrant, at)},${inRow(cells.ofService, at)})=TRUE`;
      const said = ofGrant(freedom, at);
      const isFreed = `${said}="ring-fence removed",${said}="single offer"`;
      const isPooled = `AND(${ofGrant(rules.rules["mode"]!, at)}="pool",${said}<>"protected")`;
      const isOffered = `AND(${said}="innovative policy offer",${ofGrant(theme, at)}=${ofService(rules.services.theme, at)})`;
      return `OR(${ticked},${isFreed},${isPooled},${isOffered})`;
    },
    "check",
  );
  putFigures(
    draft,
    cells.kind,
    "General",
    (at) => {
      const money_ = ofGrant(rules.rules["money"]!, at);
      const receipts = `AND(${money_}="receipts",${ofService(rules.services.receiptsMayPay, at)}="yes")`;
      return `OR(${money_}="revenue",${ofService(rules.services.money, at)}="capital",${receipts})`;
    },
    "check",
  );
  putFigures(
    draft,
    cells.receipts,
    "General",
    (at) =>
      `AND(${ofGrant(rules.rules["money"]!, at)}="receipts",${ofService(rules.services.money, at)}="revenue")`,
    "check",
  );
  putFigures(
    draft,
    cells.capped,
    "General",
    (at) => {
      if (rules.caps === null) return "TRUE";
      const { grant, service, most } = rules.caps;
      const mine = `(${range(grant)}=${inRow(cells.grant, at)})*(${range(service)}=${inRow(cells.service, at)})`;
      return `OR(SUMPRODUCT(${mine})=0,MAX(${wholeRow(cells.paid, at)})<=SUMPRODUCT(${mine},${range(most)})+${tolerance})`;
    },
    "check",
  );
  const from = { ...rules.rules["match"]!, column: rules.rules["match"]!.column + 1, columns: 1 };
  needingMatch(given).forEach((needing, position) => {
    const one = (box: SheetBox): string => inRow(box, needing);
    const isMatch = (at: number): string => {
      const isNamed = `ISNUMBER(FIND("; "&${inRow(cells.grant, at)}&"; ","; "&${one(from)}&"; "))`;
      const held = ofGrant(rules.rules["mode"]!, at);
      return `${isNamed},OR(${held}="braid",AND(${held}="pool",${ofGrant(freedom, at)}="protected"))`;
    };
    putFigures(
      draft,
      column(cells.matchOnceFree, position),
      "General",
      (at) => `AND(${isMatch(at)})`,
      "check",
    );
    putFigures(
      draft,
      column(cells.match, position),
      "General",
      (at) => {
        const ticked = `INDEX(${range(live.grants.allowed)},${needing + 1},${inRow(cells.ofService, at)})=TRUE`;
        const isFreed = `${one(freedom)}="ring-fence removed",${one(freedom)}="single offer"`;
        const isOffered = `AND(${one(freedom)}="innovative policy offer",${one(theme)}=${ofService(rules.services.theme, at)})`;
        return `AND(${isMatch(at)},OR(${ticked},${isFreed},${isOffered}))`;
      },
      "check",
    );
  });
  return cells;
}

/** What rows of the allocation come to in a year, where a condition on them holds. */
export function paidWhere({ paid }: AllocationCells, year: number, condition: string): string {
  return `SUMPRODUCT(${condition}*${wholeYear(paid, year)})`;
}
