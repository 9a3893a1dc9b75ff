import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import {
  cellAt,
  figures,
  inRow,
  inYear,
  layColumns,
  putFigures,
  putLabels,
  putNames,
  range,
  text,
  wholeRow,
} from "../../cells";
import { WHOLE_FORMAT } from "../../draft";
import { none } from "../../formula";
import { asListed } from "../rules/names-in";
import type { EarmarkCells } from "./earmarks";
import { yearCell } from "./given";
import type { YearsGiven } from "./given";
import type { PriceCells } from "./prices";

/** A price may be above another by so little that it is noise. */
const NOISE = 0.000001;

/** That the prices bind: no service's is above that of money that may pay for it and that no cap holds down, and none rises on the way into a part. */
export function putLawful(
  given: YearsGiven,
  { grants, elsewhere, across, kinds, ofEarmarks }: PriceCells,
  earmarks: EarmarkCells | null,
): SheetBox {
  const { draft, years, pooling, limits, terms } = given;
  const { uncapped, may } = putUncapped(given);
  const parts = earmarks === null ? null : putParts(given, earmarks, uncapped);
  const right = (grant: number, year: number): string =>
    `(${wholeRow(kinds, year)}>=${inRow(limits.rank, grant)})`;
  const dearer = (price: string, year: number): string => `(${wholeRow(across, year)}>${price}+${NOISE})`;
  const isFree = (grant: number, year: number): string =>
    `(${inRow(terms.freeFrom, grant)}<=${yearCell(given, year)})`;
  type Line = readonly [label: string, holds: (year: number) => string];
  const ofGrant = ({ id }: (typeof pooling.grants)[number], grant: number): readonly Line[] => {
    const [all, own] = [wholeRow(uncapped, grant), wholeRow(may, grant)];
    return [
      [
        `${id}: its price is not below 0, nor above that outside its conditions`,
        (year) =>
          `AND(${cellAt(grants, grant, year)}>=0,${cellAt(elsewhere, grant, year)}>=${cellAt(grants, grant, year)}-${NOISE})`,
      ],
      [
        `${id}: no service that it may pay for is worth more`,
        (year) => {
          const mayPay = `(${own}+${isFree(grant, year)}*(${all}-${own}))`;
          return none(`${mayPay}*${right(grant, year)}*${dearer(cellAt(grants, grant, year), year)}`);
        },
      ],
      [
        `${id}: no service outside its conditions is worth more than what may go there`,
        (year) => {
          const outside = `(${all}-${own})*(${inRow(terms.share, grant)}>0)*(1-${isFree(grant, year)})`;
          return none(`${outside}*${right(grant, year)}*${dearer(cellAt(elsewhere, grant, year), year)}`);
        },
      ],
    ];
  };
  const ofPart = ({ grant, outer, services }: EarmarkCells["lines"][number], at: number): readonly Line[] => {
    const said = `${pooling.grants[grant]!.id} for ${services.join("; ")}`;
    const price = (year: number): string => cellAt(ofEarmarks!, at, year);
    return [
      [
        `No price rises on the way into ${said}`,
        (year) => {
          const around = outer === null ? cellAt(grants, grant, year) : cellAt(ofEarmarks!, outer, year);
          return `AND(${price(year)}>=0,${price(year)}<=${around}+${NOISE})`;
        },
      ],
      [
        `No service is worth more than ${said}`,
        (year) => none(`${wholeRow(parts!, at)}*${right(grant, year)}*${dearer(price(year), year)}`),
      ],
    ];
  };
  const lines = [...pooling.grants.flatMap(ofGrant), ...(earmarks?.lines ?? []).flatMap(ofPart)];
  draft.titled(
    "Proof: the prices bind",
    "But for services that a cap holds down, which are in the sum above.",
  );
  const table = layColumns(draft, lines.length, { label: text("Prices"), holds: years });
  putNames(
    draft,
    table.label,
    lines.map(([label]) => label),
  );
  putFigures(draft, table.holds, "General", (line, year) => lines[line]![1](year), "check");
  return table.holds;
}

/** By grant and service, 1 where no cap is said, and where besides its own terms let it pay in every year. */
function putUncapped({ draft, pooling, rules, limits }: YearsGiven): {
  readonly uncapped: SheetBox;
  readonly may: SheetBox;
} {
  const heads = figures(...pooling.needs.map(({ id }) => literalText(id)));
  const block = (title: string, note: string) => {
    draft.titled(title, note);
    const { grant, of } = layColumns(draft, pooling.grants.length, { grant: text("Grant"), of: heads });
    putNames(
      draft,
      grant,
      pooling.grants.map(({ id }) => id),
    );
    return of;
  };
  const uncapped = block("Proof: where no cap is", "1: the grant has no cap on the service.");
  putFigures(draft, uncapped, WHOLE_FORMAT, (grant, service) => {
    if (rules.caps === null) return "1";
    const name = inYear({ ...uncapped, row: uncapped.row - 1, rows: 1 }, service);
    const isMine = `(${range(rules.caps.grant)}=${inRow({ ...uncapped, column: 0 }, grant)})`;
    return `(SUMPRODUCT(${isMine}*(${range(rules.caps.service)}=${name}))=0)*1`;
  });
  const may = block(
    "Proof: what each grant may pay for, where no cap is",
    "1: as the sheet Pooling has it. From the year in which the scenario frees it a grant may pay for all.",
  );
  putFigures(draft, may, WHOLE_FORMAT, (grant, service) => {
    return `${cellAt(uncapped, grant, service)}*${cellAt(limits.may.of, grant, service)}`;
  });
  return { uncapped, may };
}

/** By part and service, 1 where the part is for it and no cap is on it. */
function putParts(
  { draft, pooling }: YearsGiven,
  { lines, names }: EarmarkCells,
  uncapped: SheetBox,
): SheetBox {
  draft.titled("Proof: what each part is for, where no cap is", "1: the part is for the service.");
  const { grant, of } = layColumns(draft, lines.length + 1, {
    grant: text("Part of"),
    of: figures(...pooling.needs.map(({ id }) => literalText(id))),
  });
  putLabels(draft, grant, [
    "The service in a list",
    ...lines.map((line) => literalText(pooling.grants[line.grant]!.id)),
  ]);
  const listed = { ...of, rows: 1 };
  draft.put(listed, [pooling.needs.map(({ id }) => literalText(asListed(id)))], { style: "label" });
  const parts = { ...of, row: of.row + 1, rows: lines.length };
  putFigures(draft, parts, WHOLE_FORMAT, (line, service) => {
    const isIn = `ISNUMBER(FIND("; "&${inYear(listed, service)}&"; ","; "&${inRow(names, line)}&"; "))`;
    return `${isIn}*${cellAt(uncapped, lines[line]!.grant, service)}`;
  });
  return parts;
}
