import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { cellAt, figures, inRow, layColumns, putLabels, putNames, range, text, wholeYear } from "../../cells";
import { columnOfCells, WHOLE_FORMAT } from "../../draft";
import { namesTogether } from "../rules/names-in";
import { paidWhere } from "./allocation";
import type { AllocationCells } from "./allocation";
import { earmarkLines } from "./earmark-lines";
import type { EarmarkLine } from "./earmark-lines";
import { yearCell } from "./given";
import type { YearsGiven } from "./given";
import type { LedgerCells } from "./ledger";
import { putYearFormulas } from "./tables";

/** Where the earmarks are, and the rule that they make. */
export interface EarmarkCells {
  readonly lines: readonly EarmarkLine[];
  /** What each holds by year, less the parts directly within it. */
  readonly own: SheetBox;
  /** The services of each, in one cell. */
  readonly names: SheetBox;
  readonly rule: { readonly label: string; readonly holds: (year: number) => string };
}

/** Earmarks that are cut in proportion are rounded to the penny, each. */
const PENNIES = 20;

/**
 * What of each earmark is held and not used, by year, and that the grant leaves at least that over. Where earmarks come to more than is left of an award, they are
 * cut in proportion, to the penny of rounding.
 */
export function putEarmarks(
  given: YearsGiven,
  allocation: AllocationCells,
  ledger: LedgerCells,
): EarmarkCells | null {
  const { rules, pooling, tolerance, terms, limits } = given;
  const lines = earmarkLines(pooling);
  if (rules.earmarks === null || lines.length === 0) return null;
  const { share, amount } = rules.earmarks;
  const parts = putParts(given, lines);
  const grantIds = pooling.grants.map(({ id }) => id);
  const names = lines.map(({ grant }) => grantIds[grant]!);
  const sameGrant = (line: number): string => `${range(parts.ofGrant)},${inRow(parts.ofGrant, line)}`;
  const byYear = (
    of: string,
    formula: (line: number, year: number, box: SheetBox) => string,
    note?: string,
  ) =>
    putYearFormulas(
      given,
      { title: `For audit: parts of grants, ${of.toLowerCase()}`, of, ...(note !== undefined && { note }) },
      names,
      formula,
    );
  const asked = byYear("Asked for", (line, year) => {
    const ofAward = `${inRow(share, line)}*${cellAt(rules.award, lines[line]!.grant, year)}`;
    return `IF(${inRow(share, line)}="",${cellAt(amount, line, year)},${ofAward})`;
  });
  const held = byYear(
    "Held",
    (line, year, box) => {
      const { grant, outer } = lines[line]!;
      const award = cellAt(ledger.award, grant, year);
      const isGone = `${inRow(limits.may.free, grant)},${inRow(terms.freeFrom, grant)}<=${yearCell(given, year)}`;
      const most =
        outer === null
          ? `(${award}-${cellAt(ledger.administration, grant, year)})`
          : cellAt(box, outer, year);
      const beside = `SUMIFS(${wholeYear(asked, year)},${sameGrant(line)},${range(parts.liesIn)},${inRow(parts.liesIn, line)})`;
      return `IF(OR(${isGone},${award}=0),0,${cellAt(asked, line, year)}*MIN(1,${most}/MAX(${tolerance},${beside})))`;
    },
    "Nothing where the grant is freed or held pooled; cut in proportion where parts come to more than there is.",
  );
  const within = (line: number): readonly number[] =>
    lines.flatMap(({ outer }, at) => (outer === line ? [at] : []));
  const own = byYear(
    "Held, less parts within it",
    (line, year) =>
      `${cellAt(held, line, year)}-SUMIFS(${wholeYear(held, year)},${range(parts.liesIn)},${inRow(parts.line, line)})`,
  );
  const used = byYear("Used for its services", (line, year) => {
    const isMine = `(${range(allocation.grant)}=${inRow(parts.grant, line)})`;
    const isIn = `ISNUMBER(FIND("; "&${range(allocation.serviceListed)}&"; ","; "&${inRow(parts.services, line)}&"; "))`;
    return paidWhere(allocation, year, `${isMine}*${isIn}`);
  });
  const notUsed = byYear("Not used", (line, year, box) => {
    const inner = within(line).map((each) => cellAt(box, each, year));
    const left = `${cellAt(held, line, year)}-${cellAt(used, line, year)}`;
    return `MAX(0,${left}${inner.length > 0 ? `,${inner.join("+")}` : ""})`;
  });
  const kept = putYearFormulas(
    given,
    { title: "For audit: kept for parts of grants and not used", of: "Kept" },
    grantIds,
    (grant, year) =>
      `SUMIFS(${wholeYear(notUsed, year)},${range(parts.ofGrant)},${grant + 1},${range(parts.liesIn)},0)`,
  );
  return {
    lines,
    own,
    names: parts.services,
    rule: {
      label: "What is earmarked and not used stays left over",
      holds: (year) =>
        `SUMPRODUCT((${wholeYear(kept, year)}>${wholeYear(ledger.stranded, year)}+${PENNIES}*${tolerance})*1)=0`,
    },
  };
}

/** Which part is of which grant, for which services, and in which other it lies. */
function putParts({ draft, pooling }: YearsGiven, lines: readonly EarmarkLine[]) {
  draft.titled(
    "For audit: parts ring-fenced within grants",
    "A part may lie in another of the same grant; 0 where it lies in none.",
  );
  const parts = layColumns(draft, lines.length, {
    grant: text("Part of"),
    line: figures("Part"),
    liesIn: figures("Lies in part"),
    ofGrant: figures("Row of the grant"),
    services: text("For"),
  });
  const whole = (box: SheetBox, cell: (line: EarmarkLine, at: number) => number): void => {
    draft.put(box, columnOfCells(lines.map(cell)), { style: "figure", format: WHOLE_FORMAT });
  };
  putNames(
    draft,
    parts.grant,
    lines.map(({ grant }) => pooling.grants[grant]!.id),
  );
  whole(parts.line, (_, at) => at + 1);
  whole(parts.liesIn, ({ outer }) => (outer === null ? 0 : outer + 1));
  whole(parts.ofGrant, ({ grant }) => grant + 1);
  putLabels(
    draft,
    parts.services,
    lines.map(({ services }) => literalText(namesTogether(services))),
  );
  return parts;
}
