import type { SheetBox } from "../../../formula";
import {
  figures,
  layColumns,
  oneCell,
  putFigures,
  putLabels,
  range,
  row,
  text,
  wholeRow,
  wholeYear,
} from "../../cells";
import { columnOfCells } from "../../draft";
import { poolingLimits } from "../../../model/book";
import { lesser } from "../../formula";
import { paidWhere } from "./allocation";
import type { AllocationCells } from "./allocation";
import { putBound } from "./bound";
import { putEarmarks } from "./earmarks";
import type { YearsGiven } from "./given";
import { yearCell } from "./ledger";
import type { LedgerCells } from "./ledger";
import { matchHolds } from "./match";

/** A line that must be true in each year. */
interface RuleLine {
  readonly label: string;
  readonly holds: (year: number) => string;
}

export interface ProofCells {
  /** TRUE in each year in which a rule is kept, a row a rule. */
  readonly kept: SheetBox;
  /** One cell: every rule kept, and every figure re-added. */
  readonly all: SheetBox;
  /** One cell: whether nothing does better. */
  readonly best: SheetBox;
  readonly prices: { readonly grants: SheetBox; readonly services: SheetBox } | null;
}

/** That the allocation keeps every rule, comes to what is said of it, and how far it can be from the best: ordinary formulas that read cells. */
export function putProof(given: YearsGiven, allocation: AllocationCells, ledger: LedgerCells): ProofCells {
  const { draft, worked } = given;
  const earmarks = putEarmarks(given, allocation, ledger);
  const match = matchHolds(given, allocation, ledger);
  const lines: readonly RuleLine[] = [
    ...ofGrants(given, allocation, ledger),
    ...ofServices(given, ledger),
    ...(earmarks === null ? [] : [earmarks.rule]),
    ...match,
  ];
  draft.titled(
    "Proof: every rule is kept",
    "TRUE where it is, year by year. A penny is let go where shares are rounded.",
  );
  const table = layColumns(draft, lines.length, { label: text("Rule"), kept: given.years });
  putLabels(
    draft,
    table.label,
    lines.map(({ label }) => label),
  );
  putFigures(draft, table.kept, "General", (line, year) => lines[line]!.holds(year), "check");
  const { removed } = worked;
  const all = putSums(given, allocation, ledger, table.kept);
  const bound = putBound(given, ledger, earmarks);
  draft.titled("Proof: nothing does better", whoSays(given));
  const bounds: readonly (readonly [string, string | number])[] = [
    ["Statutory minimums fall short by, added up above", oneCell(all.short)],
    ["No use falls less short than", removed.proof.leastShortfall],
    ["Worth, added up above", oneCell(all.worth)],
    ["No use that falls as little short is worth more than", removed.proof.mostValue],
    ...(removed.proof.mostValueByHighs === null
      ? []
      : [["The same by the word of HiGHS, in floating point", removed.proof.mostValueByHighs] as const]),
    ...(removed.proof.leastShortfallByHighs === null
      ? []
      : [["Least shortfall by the word of HiGHS", removed.proof.leastShortfallByHighs] as const]),
  ];
  const { label, figure } = layColumns(draft, bounds.length + 1, {
    label: text("Over all years"),
    figure: figures("Together"),
  });
  putLabels(draft, label, [...bounds.map(([name]) => name), "Both are the same: nothing does better"]);
  draft.put(figure, columnOfCells(bounds.map(([, cell]) => (typeof cell === "number" ? cell : `=${cell}`))), {
    style: "figure",
    format: "#,##0.00####",
  });
  const best = row(figure, bounds.length);
  const [short, least, worth, most] = [0, 1, 2, 3].map((at) => oneCell(row(figure, at)));
  putFigures(
    draft,
    best,
    "General",
    () =>
      `AND(${bound === null ? "" : `${bound.holds},`}ABS(${short!}-${least!})<=${given.tolerance},ABS(${most!}-${worth!})<=${given.tolerance})`,
    "check",
  );
  return { kept: table.kept, all: all.holds, best, prices: bound && bound.prices };
}

function whoSays({ worked: { removed } }: YearsGiven): string {
  return removed.proof.how === "prices"
    ? "The bounds were found exactly, in whole numbers, and are values; the sum above gives them again, in formulas."
    : "Match or minimum awards are no flow: HiGHS proposed this use, it was checked in whole numbers, and the bounds are exact but may lie above what can be paid. They are written as values.";
}

function ofGrants(given: YearsGiven, allocation: AllocationCells, ledger: LedgerCells): readonly RuleLine[] {
  const { rules, tolerance, pooling } = given;
  const { award, administration, paid, carried, stranded, outside } = ledger;
  const none = (condition: string): string => `SUMPRODUCT((${condition})*1)=0`;
  const at = (box: SheetBox, year: number): string => wholeYear(box, year);
  const net = (year: number): string => `(${at(award, year)}-${at(administration, year)})`;
  const of = (name: string): string => range({ ...rules.rules[name]!, columns: 1 });
  const held = `((${of("mode")}="pool")*(${of("freedom")}<>"protected")=0)`;
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
      holds: (year) =>
        none(
          `${at(outside, year)}>(${of("mode")}<>"separate")*${of("flexibility")}*${net(year)}+${tolerance}`,
        ),
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
        return none(`${at(carried, year)}>${of("carry")}*${at(award, year)}+${tolerance}`);
      },
    },
    {
      label: "Administration is each grant's own, at most its award; the pool's is borne by what is pooled",
      holds: (year) => {
        const own =
          rules.administration === null ? `0*${at(award, year)}` : at(rules.administration.years, year);
        const mine = lesser(`(${own})`, at(award, year));
        const pool = rules.poolAdministration === null ? "0" : at(rules.poolAdministration.years, year);
        return `AND(${none(`${held}*ABS(${at(administration, year)}-${mine})>${tolerance}`)},SUMPRODUCT((1-${held})*${at(administration, year)})<=SUM(${pool})+${tolerance})`;
      },
    },
  ];
  if (pooling.grants.some(({ minimumAward }) => minimumAward !== null)) {
    lines.push({
      label: "A grant with a minimum award is not opened, or spends at least that, administration counted in",
      holds: (year) => {
        const spent = at(paid, year);
        return none(
          `${held}*(${of("minimumAward")}<>"")*(${spent}>${tolerance})*(${spent}+${at(administration, year)}+${tolerance}<${of("minimumAward")})`,
        );
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

/** Worth, shortfall and payments added up again from the allocation, beside what was said of them. */
function putSums(given: YearsGiven, allocation: AllocationCells, { got }: LedgerCells, kept: SheetBox) {
  const { draft, worked, rules, live, money, years, tolerance } = given;
  const { removed } = worked;
  const lines = [
    {
      label: "Paid to services, added up",
      stated: removed.funded,
      formula: (year: number) => `SUM(${wholeYear(allocation.paid, year)})`,
    },
    {
      label: "Worth, added up",
      stated: removed.value,
      formula: (year: number) => `SUMPRODUCT(${range(live.needs.value)}*${wholeYear(got, year)})`,
    },
    {
      label: "Statutory minimums fall short by, added up",
      stated: removed.shortfall,
      formula: (year: number) => {
        const floor = rules.floor === null ? range(live.needs.floor) : wholeYear(rules.floor.years, year);
        const gets = wholeYear(got, year);
        return `SUMPRODUCT((${floor}>${gets})*(${floor}-${gets}))`;
      },
    },
  ];
  draft.titled(
    "Proof: what it comes to",
    "Added up again from who pays what, beside what was said when it was worked out.",
  );
  const table = layColumns(draft, lines.length * 2 + 1, {
    label: text("By year"),
    years,
    all: figures("Together"),
  });
  putLabels(draft, table.label, [
    ...lines.flatMap(({ label }) => [label, "As it was said"]),
    "Every rule kept, and every figure as it was said",
  ]);
  lines.forEach(({ stated, formula }, line) => {
    const [added, said] = [row(table.years, 2 * line), row(table.years, 2 * line + 1)];
    putFigures(draft, added, money, (_, year) => formula(year), "total");
    draft.put(said, [[...stated]], { style: "figure", format: money });
    for (const [at, box] of [added, said].entries()) {
      putFigures(draft, row(table.all, 2 * line + at), money, () => `SUM(${wholeRow(box, 0)})`, "total");
    }
  });
  const holds = row({ ...table.all, row: table.all.row + 2 * lines.length }, 0);
  const same = lines.map((_, line) => {
    const [added, said] = [row(table.years, 2 * line), row(table.years, 2 * line + 1)].map(range);
    return `SUMPRODUCT((ABS(${added!}-${said!})>${tolerance})*1)=0`;
  });
  putFigures(draft, holds, "General", () => `AND(${range(kept)},${same.join(",")})`, "check");
  return { holds, worth: row(table.all, 2), short: row(table.all, 4) };
}
