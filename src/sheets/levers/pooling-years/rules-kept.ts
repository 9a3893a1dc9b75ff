import type { SheetBox } from "../../../formula";
import { poolingLimits } from "../../../model/book";
import { range, wholeYear } from "../../cells";
import { paidWhere } from "./allocation";
import type { AllocationCells } from "./allocation";
import { yearCell } from "./given";
import type { YearsGiven } from "./given";
import type { LedgerCells } from "./ledger";

/** A line that must be true in each year. */
export interface RuleLine {
  readonly label: string;
  readonly holds: (year: number) => string;
}

/** The rules that each grant and each service keeps. */
export function rulesKept(
  given: YearsGiven,
  allocation: AllocationCells,
  ledger: LedgerCells,
): readonly RuleLine[] {
  return [...ofGrants(given, allocation, ledger), ...ofServices(given, ledger)];
}

function ofGrants(given: YearsGiven, allocation: AllocationCells, ledger: LedgerCells): readonly RuleLine[] {
  const { rules, tolerance, pooling, terms } = given;
  const { award, administration, paid, carried, stranded, outside, mayCarry, ownAdministration } = ledger;
  const none = (condition: string): string => `SUMPRODUCT((${condition})*1)=0`;
  const at = (box: SheetBox, year: number): string => wholeYear(box, year);
  const net = (year: number): string => `(${at(award, year)}-${at(administration, year)})`;
  const pooled = range(terms.pooled);
  const last = rules.award.columns - 1;
  const lines: RuleLine[] = [
    {
      label:
        "Every award, with what was carried in, is paid, carried on, left over or spent on administration",
      holds: (year) => {
        const into = year === 0 ? "" : `+${at(carried, year - 1)}`;
        return none(
          `ABS(${net(year)}${into}-${at(paid, year)}-${at(carried, year)}-${at(stranded, year)})>${tolerance}`,
        );
      },
    },
    {
      label: "No payment, nothing carried and nothing left over is below 0",
      holds: (year) =>
        `AND(${[allocation.paid, carried, stranded, administration].map((box) => none(`${at(box, year)}<0`)).join(",")})`,
    },
    {
      label:
        "What goes outside a grant's conditions is within its flexibility, where it is not held separately",
      holds: (year) => none(`${at(outside, year)}>${range(terms.share)}*${net(year)}+${tolerance}`),
    },
    {
      label: "Capital never pays for revenue, and receipts only in the years of their direction",
      holds: (year) => {
        const first = yearCell(given, year);
        const inTime = `AND(${first}>=${poolingLimits.receiptsFrom},${first}<=${poolingLimits.receiptsTo})`;
        const wrong = paidWhere(allocation, year, `(${range(allocation.kind)}=FALSE)`);
        const late = paidWhere(allocation, year, `(${range(allocation.receipts)}=TRUE)`);
        return `AND(${wrong}=0,OR(${late}=0,${inTime}))`;
      },
    },
    {
      label: "Nothing more is carried than may be, and nothing out of the last year",
      holds: (year) => {
        if (year === last) return `SUM(${at(carried, year)})=0`;
        return none(`${at(carried, year)}>${at(mayCarry, year)}+${tolerance}`);
      },
    },
    {
      label: "Administration is each grant's own, at most its award, where it is not held pooled",
      holds: (year) =>
        none(`(${pooled}=0)*ABS(${at(administration, year)}-${at(ownAdministration, year)})>${tolerance}`),
    },
    {
      label: "The pool's administration is borne by what is held pooled",
      holds: (year) => {
        const ofPool = rules.poolAdministration === null ? "0" : at(rules.poolAdministration.years, year);
        return `SUMPRODUCT(${pooled}*${at(administration, year)})<=SUM(${ofPool})+${tolerance}`;
      },
    },
  ];
  if (pooling.grants.some(({ minimumAward }) => minimumAward !== null)) {
    lines.push({
      label: "A grant with a minimum award is not opened, or spends at least that, administration counted in",
      holds: (year) => {
        const [spent, least] = [at(paid, year), range(rules.rules["minimumAward"]!)];
        const isBelow = `(${spent}+${at(administration, year)}+${tolerance}<${least})`;
        return none(`(${pooled}=0)*(${least}<>"")*(${spent}>${tolerance})*${isBelow}`);
      },
    });
  }
  if (rules.caps !== null) {
    lines.push({
      label: "No cap is exceeded",
      holds: (year) => `${paidWhere(allocation, year, `(${range(allocation.capped)}=FALSE)`)}=0`,
    });
  }
  return lines;
}

function ofServices({ tolerance }: YearsGiven, { got, left }: LedgerCells): readonly RuleLine[] {
  return [
    {
      label: "No service gets more than it needs",
      holds: (year) => `SUMPRODUCT((${wholeYear(got, year)}>${wholeYear(left, year)}+${tolerance})*1)=0`,
    },
  ];
}
