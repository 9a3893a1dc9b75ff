import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { column, figures, inRow, layColumns, putFigures, putLabels, range, text } from "../../cells";
import type { PlaceCells } from "../../place";
import type { LeverAfter } from "../lever";
import { ACTS, firstActing, NEVER, putActs } from "../pooling/acts";
import type { YearsWorked } from "./given";

/**
 * From which year the scenario's proposals free each grant: when each of them acts by the register, the scenario and the place, and the
 * first of those that free a grant. Answers with a row a grant.
 */
export function putFreeFrom(given: YearsWorked, place: PlaceCells, after: LeverAfter): SheetBox {
  const { draft, book, worked, live, pooling } = given;
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
    ...ACTS,
  });
  const same = (box: SheetBox, of: SheetBox): void => {
    putFigures(draft, box, "General", (at) => `${inRow(of, at)}&""`, "label");
  };
  same(acts.proposal, removed.proposal);
  same(acts.grant, removed.grant);
  const inScenario = (box: SheetBox, at: string): string => `INDEX(${range(column(box, scenario))},${at})`;
  putActs(draft, acts, { proposal: acts.proposal, inScenario }, place, after);
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
      return `IF(${inRow(freed, at)}=TRUE,${firstActing(mine, acts.from)},${NEVER})`;
    },
    "total",
  );
  return grants.from;
}
