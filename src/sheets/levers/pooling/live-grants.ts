import { cellOf } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { SheetDraft } from "../../draft";
import { awardNow, conditionsOf } from "../../grants";
import { inRow, putFigures, putNames } from "../../cells";
import { inPlaceUnit } from "../../tables";
import type { RulesCells } from "../rules/cells";
import type { LiveGrants } from "../../tables";

/** The note beside the title of the grants. */
export function aboutGrants(live: LiveGrants | null): string {
  const permitted = "TRUE where a grant may be spent on a service by its own conditions";
  return live === null
    ? permitted
    : `Awards are live from ${live.table.label}. ${permitted}, as that table said when this was written. Change both there.`;
}

/** The names of the grants once more: where they are a table's they change only when the sheets are written again, otherwise as they are typed. */
export function putGrants(draft: SheetDraft, box: SheetBox, typed: SheetBox, live: LiveGrants | null): void {
  if (live === null) putFigures(draft, box, "General", (at) => inRow(typed, at), "label");
  else
    putNames(
      draft,
      box,
      live.table.list.map(({ name }) => name),
    );
}

/** Grants with their awards and conditions from the grants table; with rules, awards are by year, and the table gives the first. */
export function putLiveGrants(
  draft: SheetDraft,
  { table, conversion }: LiveGrants,
  cells: {
    readonly grant: SheetBox;
    readonly award: SheetBox;
    readonly allowed: SheetBox;
    readonly conditions: SheetBox;
    readonly stillSo: SheetBox;
  },
  allowed: readonly (readonly boolean[])[],
  rules: RulesCells | null,
  money: string,
): void {
  const { grant, award, conditions, stillSo } = cells;
  putNames(
    draft,
    grant,
    table.list.map(({ name }) => name),
  );
  putFigures(draft, award, money, (at) =>
    rules !== null
      ? inRow(rules.award, at)
      : inPlaceUnit(awardNow(table.list[at]!, cellOf(grant, at, 0), table), conversion),
  );
  draft.put(cells.allowed, allowed, { style: "check" });
  const said = conditionsOf(table, grant);
  draft.put(conditions, said.then, { style: "meaning" });
  draft.put(stillSo, said.still(conditions), { style: "check" });
}
