import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { WHOLE_FORMAT } from "../../draft";
import type { SheetDraft } from "../../draft";
import {
  column,
  inRow,
  oneCell,
  oneOfCells,
  putFigures,
  putInputs,
  putNames,
  range,
  wholeRow,
  wholeYear,
} from "../../cells";
import type { PlaceCells } from "../../place";
import type { TablesRead } from "../../tables";
import type { LeverAfter } from "../lever";
import type { RulesCells } from "../rules/cells";
import { firstActing, putActs, YEAR_OR_BLANK } from "./acts";
import type { PoolingLayout, Removal } from "./layout";
import { mayGo } from "./limits";
import { putGrants } from "./live-grants";

/** Which ring-fences are removed in each scenario, from the proposals that are on in it. */
export function putRemovals(
  draft: SheetDraft,
  removals: readonly Removal[],
  { removed, freed, grants, headlines }: PoolingLayout,
  after: LeverAfter,
  place: PlaceCells,
  { grants: live }: Pick<TablesRead, "grants">,
  rules: RulesCells | null,
): void {
  const { matching } = after;
  const { on } = after.scenarios;
  const ids = { ...on, column: on.column - 1, columns: 1 };
  putNames(
    draft,
    removed.proposal,
    removals.map(({ proposal }) => proposal),
  );
  putInputs(
    draft,
    removed.grant,
    removals.map(({ grant }) => literalText(grant)),
    "General",
    oneOfCells(grants.grant),
  );
  putFigures(
    draft,
    removed.on,
    WHOLE_FORMAT,
    (at, scenario) =>
      `IFERROR(INDEX(${wholeYear(on, scenario)},${matching(inRow(removed.proposal, at), ids)}),0)`,
  );
  putGrants(draft, freed.grant, grants.grant, live);
  const number = oneCell(headlines[1]!);
  putFigures(draft, freed.shown, "General", (at) => `INDEX(${wholeRow(freed.by, at)},1,${number})`, "total");
  const isMine = (at: number): string => `(${range(removed.grant)}=${inRow(freed.grant, at)})`;
  const { acts } = removed;
  if (acts !== null) {
    const ofShown = (at: number): string => `INDEX(${wholeRow(removed.on, at)},1,${number})`;
    putFigures(draft, acts.shown, WHOLE_FORMAT, ofShown, "total");
    const inScenario = (box: SheetBox, at: string): string => `INDEX(${range(box)},${at},${number})`;
    putActs(draft, acts, { proposal: removed.proposal, inScenario }, place, after);
    putFigures(draft, freed.from, YEAR_OR_BLANK, (at) => {
      const acting = `${isMine(at)}*(${range(acts.shown)}=1)`;
      return `IF(${inRow(freed.shown, at)}=TRUE,${firstActing(acting, acts.from)},0)`;
    });
  }
  putFigures(draft, freed.by, "General", (at, scenario) => {
    const isRemoved = `SUMPRODUCT(${isMine(at)}*${wholeYear(removed.on, scenario)})>0`;
    if (rules === null) return isRemoved;
    return `AND(${isRemoved},${mayGo(inRow(rules.rules["freedom"]!, at))})`;
  });
}

/** The column of whose ring-fences are removed in a scenario. */
export function freedColumn({ freed }: PoolingLayout, scenario: number): SheetBox {
  return column(freed.by, scenario);
}
