import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { cellAt, inRow, layColumns, putFigures, putLabels, range, text, wholeRow } from "../../cells";
import { none } from "../../formula";
import type { EarmarkCells } from "./earmarks";
import type { YearsGiven } from "./given";
import { yearCell } from "./ledger";
import type { PriceCells } from "./prices";

/** A price may be above another by so little that it is noise. */
const NOISE = 0.000001;

/** That the prices bind: no service's is above that of money that may pay for it and that no cap holds down, and none rises on the way into a part. */
export function putLawful(
  given: YearsGiven,
  {
    grants,
    elsewhere,
    across,
    kinds,
    free,
    ofEarmarks,
  }: Pick<PriceCells, "grants" | "elsewhere" | "across" | "kinds" | "free" | "ofEarmarks">,
  earmarks: EarmarkCells | null,
): SheetBox {
  const { draft, years, pooling, live, rules, freeFrom } = given;
  const limits = live.limits!;
  const uncapped = (grant: number): string =>
    `(${wholeRow(limits.caps, grant)}>=SUM(${range(live.grants.award)}))`;
  const open = (grant: number, year: number): string =>
    `${uncapped(grant)}*(${wholeRow(kinds, year)}>=${inRow(limits.rank, grant)})`;
  const labels = [
    ...pooling.grants.map(({ id }) => `No service is worth more than ${id} that may pay for it`),
    ...(earmarks?.lines ?? []).map(
      ({ grant, services }) =>
        `No price rises on the way into ${pooling.grants[grant]!.id} for ${services.join("; ")}`,
    ),
  ];
  draft.titled(
    "Proof: the prices bind",
    "But for services that a cap holds down, which are in the sum above.",
  );
  const table = layColumns(draft, labels.length, { label: text("Prices"), holds: years });
  putLabels(
    draft,
    table.label,
    labels.map((label) => literalText(label)),
  );
  putFigures(
    draft,
    table.holds,
    "General",
    (line, year) => {
      const dearer = (price: string): string => `(${wholeRow(across, year)}>${price}+${NOISE})`;
      if (line < pooling.grants.length) {
        const isFree = `(${inRow(freeFrom, line)}<=${yearCell(given, year)})`;
        const may = `(((${wholeRow(free, line)}=TRUE)+${isFree})>0)`;
        const outside = `(1-${may})*(${inRow(rules.rules["mode"]!, line)}<>"separate")*(${inRow(rules.rules["flexibility"]!, line)}>0)`;
        const [own, beyond] = [cellAt(grants, line, year), cellAt(elsewhere, line, year)];
        return `AND(${own}>=0,${beyond}>=${own}-${NOISE},${none(`${may}*${open(line, year)}*${dearer(own)}`)},${none(`${outside}*${open(line, year)}*${dearer(beyond)}`)})`;
      }
      const at = line - pooling.grants.length;
      const { grant, outer } = earmarks!.lines[at]!;
      const here = cellAt(ofEarmarks!, at, year);
      const around = outer === null ? cellAt(grants, grant, year) : cellAt(ofEarmarks!, outer, year);
      const heads = range({ ...across, row: across.row - 1, rows: 1 });
      const isIn = `ISNUMBER(FIND("; "&${heads}&"; ","; "&${inRow(earmarks!.names, at)}&"; "))`;
      return `AND(${here}>=0,${here}<=${around}+${NOISE},${none(`${isIn}*${open(grant, year)}*${dearer(here)}`)})`;
    },
    "check",
  );
  return table.holds;
}
