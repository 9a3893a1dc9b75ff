import { figures, inRow, matchingIn, putFigures, range, text, unitSaid } from "../../cells";
import { moneyFormat, PRICE_FORMAT, SHARE_FORMAT } from "../../draft";
import type { SheetDraft } from "../../draft";
import { layTable } from "../by-lines";
import type { SheetGiven, Tables } from "../by-lines";

const HEADS = {
  ids: text("Proposal"),
  building: text("Building"),
  costPerArea: figures("Running cost a m²"),
  peopleNow: figures("People there now"),
  costPerPerson: figures("Running cost a person now"),
  areaPerPerson: figures("m² a person now"),
  useNow: figures("Share of its room used now"),
  areaAfterwards: figures("m² a person afterwards"),
  useAfterwards: figures("Share of its room used afterwards"),
  aboveTarget: figures("Area above the target costs"),
} as const;
/** In points. */
const FIGURE = 110;
/** Of square metres and people: a tenth of one is enough. */
const TENTHS = "#,##0.0";

/**
 * The simple measures of each building, in ordinary formulas: quotients of what the lines above say, now and as the plan has it, and what
 * the area costs that is more than a target of square metres a person. The method is PLACE.ESTATEMEASURES.
 */
export function putMeasures(
  draft: SheetDraft,
  { book }: SheetGiven,
  { proposals: asked, lists }: Tables,
): void {
  const unit = unitSaid(book.place.unit);
  const { cells } = lists.buildings!;
  const teams = lists.teams!.cells;
  const table = layTable(draft, {
    title: "Measures of the buildings",
    note: `Costs in ${unit} a year, areas in m². People are those of the teams above. What area above the target costs is a first sight, and in no saving: it says nothing of whether that can be let or left.`,
    rows: cells.ids!.rows,
    columns: Object.entries(HEADS).map(([name, heads]) => [name, heads, FIGURE] as const),
  });
  const matching = matchingIn(book);
  const of = (name: string, at: number): string => inRow(cells[name]!, at);
  const now = (at: number): string => inRow(table.peopleNow!, at);
  const by = (dividend: string, divisor: string): string => `IF(${divisor}>0,${dividend}/${divisor},"")`;
  const known = (at: number, formula: string): string =>
    `IF(OR(${of("ids", at)}="",${of("area", at)}=""),"",${formula})`;
  const ifKept = (at: number, formula: string): string => `IF(${of("keep", at)}="yes",${formula},"")`;
  const target = (at: number): string =>
    `INDEX(${range(asked.density!)},${matching(of("ids", at), asked.ids!)})`;
  putFigures(draft, table.ids!, "General", (at) => `${of("ids", at)}&""`, "label");
  putFigures(draft, table.building!, "General", (at) => `${of("building", at)}&""`, "label");
  // Of one square metre, or one person: decimals are shown.
  putFigures(draft, table.costPerArea!, PRICE_FORMAT, (at) =>
    known(at, by(of("runningCost", at), of("area", at))),
  );
  putFigures(draft, table.peopleNow!, TENTHS, (at) => {
    const there = `(${range(teams.ids!)}=${of("ids", at)})*(${range(teams.from!)}=${of("building", at)})`;
    return `IF(${of("ids", at)}="",0,SUMPRODUCT(${there}*${range(teams.size!)}))`;
  });
  putFigures(draft, table.costPerPerson!, PRICE_FORMAT, (at) => by(of("runningCost", at), now(at)));
  putFigures(draft, table.areaPerPerson!, TENTHS, (at) => known(at, by(of("area", at), now(at))));
  putFigures(draft, table.useNow!, SHARE_FORMAT, (at) => by(now(at), of("capacity", at)));
  putFigures(draft, table.areaAfterwards!, TENTHS, (at) =>
    known(at, ifKept(at, by(of("area", at), of("people", at)))),
  );
  putFigures(draft, table.useAfterwards!, SHARE_FORMAT, (at) =>
    ifKept(at, by(of("people", at), of("capacity", at))),
  );
  putFigures(draft, table.aboveTarget!, moneyFormat(book.place.unit), (at) => {
    const more = `MAX(0,${of("area", at)}-${of("people", at)}*${target(at)})`;
    const costs = `${more}*${inRow(table.costPerArea!, at)}`;
    return known(at, ifKept(at, `IF(OR(${target(at)}="",${of("area", at)}=0),"",${costs})`));
  });
}
