import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { cellAt, inRow, layColumns, putFigures, putLabels, range, text } from "../../cells";
import { paidWhere } from "./allocation";
import type { AllocationCells } from "./allocation";
import type { YearsGiven } from "./given";
import { yearCell } from "./ledger";
import type { LedgerCells } from "./ledger";

/** A part ring-fenced within a grant, and the parts directly within it, by their lines. */
interface Line {
  readonly grant: number;
  readonly services: readonly string[];
  readonly outer: number | null;
}

/** Where the earmarks are, and the rule that they make. */
export interface EarmarkCells {
  readonly lines: readonly Line[];
  readonly held: SheetBox;
  /** The services of each, in one cell. */
  readonly names: SheetBox;
  readonly rule: { readonly label: string; readonly holds: (year: number) => string };
}

/**
 * What of each earmark is held and not used, by year, and that the grant leaves at least that over. Where earmarks come to more than is left of an award, they are
 * cut in proportion, to the penny of rounding.
 */
export function putEarmarks(
  given: YearsGiven,
  allocation: AllocationCells,
  ledger: LedgerCells,
): EarmarkCells | null {
  const { draft, rules, years, money, tolerance } = given;
  const { earmarks } = rules;
  const lines = linesOf(given);
  if (earmarks === null || lines.length === 0) return null;
  const of = (box: SheetBox, grant: number): string => inRow({ ...box, columns: 1 }, grant);
  draft.titled(
    "For audit: parts ring-fenced within grants",
    "What each holds: nothing where the grant is freed or pooled. What of it is not used stays left over.",
  );
  const table = layColumns(draft, lines.length, {
    label: text("Part of"),
    held: years,
    services: text("For"),
    notUsed: years,
  });
  putLabels(
    draft,
    table.label,
    lines.map(({ grant }) => literalText(given.pooling.grants[grant]!.id)),
  );
  putLabels(
    draft,
    table.services,
    lines.map(({ services }) => literalText(services.join("; "))),
  );
  const within = (line: number | null): readonly number[] =>
    lines.flatMap(({ outer }, at) => (outer === line ? [at] : []));
  const asked = (line: number, year: number): string =>
    `IF(${inRow(earmarks.share, line)}="",${cellAt(earmarks.amount, line, year)},${inRow(earmarks.share, line)}*${cellAt(rules.award, lines[line]!.grant, year)})`;
  putFigures(draft, table.held, money, (line, year) => {
    const { grant, outer } = lines[line]!;
    const freedom = of(rules.rules["freedom"]!, grant);
    const isGone = `OR(${freedom}="ring-fence removed",${freedom}="single offer",${of(given.freeFrom, grant)}<=${yearCell(given, year)},AND(${of(rules.rules["mode"]!, grant)}="pool",${freedom}<>"protected"))`;
    const beside = within(outer).filter((each) => lines[each]!.grant === grant);
    const all = beside.map((each) => asked(each, year)).join("+");
    const limit =
      outer === null
        ? `(${cellAt(ledger.award, grant, year)}-${cellAt(ledger.administration, grant, year)})`
        : cellAt(table.held, outer, year);
    return `IF(OR(${isGone},${cellAt(ledger.award, grant, year)}=0),0,${asked(line, year)}*MIN(1,${limit}/MAX(${tolerance},${all})))`;
  });
  putFigures(draft, table.notUsed, money, (line, year) => {
    const { grant } = lines[line]!;
    const mine = `(${range(allocation.grant)}=${inRow(table.label, line)})`;
    const isIn = `ISNUMBER(FIND("; "&${range(allocation.service)}&"; ","; "&${inRow(table.services, line)}&"; "))`;
    const inner = within(line).filter((each) => lines[each]!.grant === grant);
    const parts = inner.map((each) => cellAt(table.notUsed, each, year));
    return `MAX(0,${cellAt(table.held, line, year)}-${paidWhere(allocation, year, `${mine}*${isIn}`)}${parts.length > 0 ? `,${parts.join("+")}` : ""})`;
  });
  const outermost = lines.flatMap(({ outer, grant }, at) => (outer === null ? [{ grant, at }] : []));
  const grants = [...new Set(outermost.map(({ grant }) => grant))];
  return {
    lines,
    held: table.held,
    names: table.services,
    rule: {
      label: "What is earmarked and not used stays left over",
      holds: (year) =>
        `AND(${grants
          .map((grant) => {
            const kept = outermost.filter((each) => each.grant === grant);
            const sum = kept.map(({ at }) => cellAt(table.notUsed, at, year)).join("+");
            return `${sum}<=${cellAt(ledger.stranded, grant, year)}+${PENNIES}*${tolerance}`;
          })
          .join(",")})`,
    },
  };
}

/** Earmarks that are cut in proportion are rounded to the penny, each. */
const PENNIES = 20;

function linesOf({ pooling }: YearsGiven): readonly Line[] {
  const all = pooling.grants.flatMap(({ earmarks }, grant) =>
    earmarks.map(({ services }) => ({ grant, services })),
  );
  const liesIn = (inner: number, outer: number): boolean => {
    if (inner === outer || all[inner]!.grant !== all[outer]!.grant) return false;
    const [small, large] = [all[inner]!.services, all[outer]!.services];
    const isPart = small.every((service) => large.includes(service));
    return isPart && (small.length < large.length || inner > outer);
  };
  return all.map((line, at) => ({
    ...line,
    outer: all.reduce<number | null>(
      (smallest, _, other) =>
        liesIn(at, other) && (smallest === null || liesIn(other, smallest)) ? other : smallest,
      null,
    ),
  }));
}
