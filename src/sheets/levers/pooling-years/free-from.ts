import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { SettableField } from "../../../model/book";
import { column, figures, inRow, layColumns, oneCell, putFigures, putLabels, range, text } from "../../cells";
import { WHOLE_FORMAT } from "../../draft";
import type { PlaceCells } from "../../place";
import type { LeverAfter } from "../lever";
import type { YearsWorked } from "./given";

/** No year: later than any. */
export const NEVER = 9999;

/**
 * From which year the scenario's proposals free each grant: when each of them acts by the register, the scenario and the place, and the
 * first of those that free a grant. Answers with a row a grant.
 */
export function putFreeFrom(
  given: YearsWorked,
  place: PlaceCells,
  { register, scenarios, matching }: LeverAfter,
): SheetBox {
  const { draft, book, worked, live, pooling, firstYear } = given;
  const scenario = Math.max(
    0,
    book.scenarios.findIndex(({ id }) => id === worked.scenario),
  );
  const { removed } = live;
  draft.titled(
    "For audit: when proposals that remove ring-fences act",
    "In the scenario of this answer: not before its start, before it may, or before who must act allows it.",
  );
  const acts = layColumns(draft, removed.proposal.rows, {
    proposal: text("Proposal"),
    grant: text("Grant"),
    start: figures("Start"),
    earliest: figures("Not before"),
    allowed: figures("Allowed from"),
    from: figures("Acts from"),
  });
  const same = (box: SheetBox, of: SheetBox): void => {
    putFigures(draft, box, "General", (at) => `${inRow(of, at)}&""`, "label");
  };
  same(acts.proposal, removed.proposal);
  same(acts.grant, removed.grant);
  const ids = { ...scenarios.on, column: scenarios.on.column - 1, columns: 1 };
  const of = (box: SheetBox, at: number, among: SheetBox): string =>
    `INDEX(${range(box)},${matching(inRow(acts.proposal, at), among)})`;
  const asSet = (anew: string, otherwise: string): string =>
    `IFERROR(IF(${anew}="",${otherwise},${anew})+0,0)`;
  const field = (name: Extract<SettableField, "start" | "earliest">) => (at: number) =>
    asSet(of(column(scenarios.set[name], scenario), at, ids), of(register[name], at, register.id));
  putFigures(draft, acts.start, WHOLE_FORMAT, field("start"));
  putFigures(draft, acts.earliest, WHOLE_FORMAT, field("earliest"));
  putFigures(draft, acts.allowed, WHOLE_FORMAT, (at) => {
    const actor = matching(of(register.actor, at, register.id), place.actors);
    return asSet(
      `INDEX(${range(column(scenarios.allowed, scenario))},${actor})`,
      `INDEX(${range(place.allowed)},${actor})`,
    );
  });
  putFigures(
    draft,
    acts.from,
    WHOLE_FORMAT,
    (at) =>
      `MAX(${oneCell(firstYear)},${inRow(acts.start, at)},${inRow(acts.earliest, at)},${inRow(acts.allowed, at)})`,
    "total",
  );
  draft.titled(
    "For audit: from when each grant is free",
    `The first year in which a proposal of the scenario removes its ring-fence. ${NEVER}: in none.`,
  );
  const grants = layColumns(draft, pooling.grants.length, {
    grant: text("Grant"),
    from: figures("Free from"),
  });
  putLabels(
    draft,
    grants.grant,
    pooling.grants.map(({ id }) => literalText(id)),
  );
  const freed = column(live.freed.by, scenario);
  putFigures(
    draft,
    grants.from,
    "0",
    (at) => {
      const mine = `(${range(acts.grant)}=${inRow(grants.grant, at)})*(${range(column(removed.on, scenario))}=1)`;
      return `IF(${inRow(freed, at)}=TRUE,${NEVER}-SUMPRODUCT(MAX(${mine}*(${NEVER}-${range(acts.from)}))),${NEVER})`;
    },
    "total",
  );
  return grants.from;
}
