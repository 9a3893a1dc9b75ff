import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import {
  column,
  figures,
  inRow,
  inYear,
  layColumns,
  oneCell,
  putFigures,
  putLabels,
  range,
  row,
  text,
} from "../../cells";
import { SHARE_FORMAT, WHOLE_FORMAT } from "../../draft";
import type { PlaceCells } from "../../place";
import type { LeverAfter } from "../lever";
import { ACTS, firstActing, NEVER, putActs } from "../pooling/acts";
import type { TermCells, YearsWorked } from "./given";

/** What the proof reads again and again: when each year begins, from when the scenario's proposals free each grant, and how it is held. */
export function putTerms(given: YearsWorked, place: PlaceCells, after: LeverAfter): TermCells {
  const { draft, rules, pooling } = given;
  const years = putYears(given);
  const freed = putFreed(given, place, after);
  draft.titled(
    "For audit: how each grant is held",
    `Free from: the first year in which a proposal of the scenario removes its ring-fence. ${NEVER}: in none. Pooled: 1 where partners hold it pooled; protected grants never are.`,
  );
  const grants = layColumns(draft, pooling.grants.length, {
    grant: text("Grant"),
    freeFrom: figures("Free from"),
    pooled: figures("Held pooled"),
    share: figures("Share that may go outside its conditions"),
  });
  putLabels(
    draft,
    grants.grant,
    pooling.grants.map(({ id }) => literalText(id)),
  );
  putFigures(draft, grants.freeFrom, WHOLE_FORMAT, (at) => freed(inRow(grants.grant, at), at), "total");
  const said = (name: string, at: number): string => inRow({ ...rules.rules[name]!, columns: 1 }, at);
  putFigures(
    draft,
    grants.pooled,
    WHOLE_FORMAT,
    (at) => `AND(${said("mode", at)}="pool",${said("freedom", at)}<>"protected")*1`,
  );
  putFigures(
    draft,
    grants.share,
    SHARE_FORMAT,
    (at) => `IF(${said("mode", at)}="separate",0,${said("flexibility", at)})`,
  );
  return { ...years, freeFrom: grants.freeFrom, pooled: grants.pooled, share: grants.share };
}

/** The years by their numbers, which are weights as well, and the calendar years in which they begin. */
function putYears({ draft, years, firstYear }: YearsWorked): Pick<TermCells, "numbers" | "begins"> {
  draft.titled("For audit: the years");
  const table = layColumns(draft, 2, { label: text("Year"), of: years });
  putLabels(draft, table.label, ["Its number", "Begins in"]);
  const [numbers, begins] = [0, 1].map((at) => row(table.of, at)) as [SheetBox, SheetBox];
  draft.put(numbers, [Array.from({ length: numbers.columns }, (_, year) => year + 1)], {
    style: "figure",
    format: WHOLE_FORMAT,
  });
  putFigures(draft, begins, WHOLE_FORMAT, (_, year) => `${oneCell(firstYear)}+${inYear(numbers, year)}-1`);
  return { numbers, begins };
}

/** When the proposals act that remove ring-fences; answers with the year from which a grant is free, as a formula. */
function putFreed(
  { draft, book, worked, live }: YearsWorked,
  place: PlaceCells,
  after: LeverAfter,
): (grant: string, at: number) => string {
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
    on: figures("On"),
    ...ACTS,
  });
  for (const name of ["proposal", "grant"] as const)
    putFigures(draft, acts[name], "General", (at) => `${inRow(removed[name], at)}&""`, "label");
  putFigures(draft, acts.on, WHOLE_FORMAT, (at) => inRow(column(removed.on, scenario), at));
  const inScenario = (box: SheetBox, at: string): string => `INDEX(${range(column(box, scenario))},${at})`;
  putActs(draft, acts, { proposal: acts.proposal, inScenario }, place, after);
  const freed = column(live.freed.by, scenario);
  return (grant, at) => {
    const mine = `(${range(acts.grant)}=${grant})*(${range(acts.on)}=1)`;
    return `IF(${inRow(freed, at)}=TRUE,${firstActing(mine, acts.from)},${NEVER})`;
  };
}
