import { literalText, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { firstOf } from "../../../model/book";
import type { PoolingPart } from "../../../model/book";
import { VALUE_FORMAT, WHOLE_FORMAT } from "../../draft";
import type { SheetDraft } from "../../draft";
import { inRow, inYear, offered, oneOf, putFigures, putInputs, putLabels, range, words } from "../../cells";
import type { TablesRead } from "../../tables";
import type { RulesCells, YearRows } from "../rules/cells";
import type { FreedArguments, FencedArguments } from "./arguments";
import type { PoolingLayout } from "./layout";
import { putLiveGrants } from "./live-grants";

/** What a need is where nothing is said of it. */
export const SPENDING_NOW = "Spending now";

export function fencedQuestion({ grants, question, limits }: PoolingLayout): FencedArguments {
  const { needs, values, floors } = question;
  const asked = { grants: grants.award, needs, allowed: grants.allowed, values, floors };
  if (limits === null) return asked;
  return { ...asked, allowed: limits.may.of, caps: limits.caps, flexibility: limits.flexibility };
}

/** With the ring-fences removed that the column of a scenario, or of the one shown, says. */
export function freedQuestion(layout: PoolingLayout, freed: SheetBox): FreedArguments {
  return { ...fencedQuestion(layout), pooled: freed };
}

/** What is asked: needs, grants and conditions as inputs, and the needs once more across, as the functions read them. */
export function putQuestion(
  draft: SheetDraft,
  pooling: PoolingPart,
  { needs, grants, across, question }: PoolingLayout,
  tables: Pick<TablesRead, "spending" | "grants">,
  rules: RulesCells | null,
  money: string,
): void {
  const { values, floors } = pooling;
  const each = <T>(of: (need: PoolingPart["needs"][number], at: number) => T): T[] => pooling.needs.map(of);
  putInputs(
    draft,
    needs.service,
    each(({ id }) => literalText(id)),
  );
  const firstYear = (cells: SheetBox, of: YearRows): void => {
    putFigures(draft, cells, money, (at) => inRow(of.years, at));
  };
  if (rules !== null) firstYear(needs.amount, rules.need);
  else putNeeds(draft, pooling, needs, tables, money);
  if (rules?.other) firstYear(needs.other, rules.other);
  else
    putInputs(
      draft,
      needs.other,
      each(({ other }) => firstOf(other)),
      money,
    );
  putFigures(
    draft,
    needs.left,
    money,
    (at) => `MAX(0,${inRow(needs.amount, at)}-${inRow(needs.other, at)})`,
    "total",
  );
  putInputs(
    draft,
    needs.value,
    each((_, at) => values?.[at] ?? 1),
    VALUE_FORMAT,
  );
  if (rules?.floor) firstYear(needs.floor, rules.floor);
  else
    putInputs(
      draft,
      needs.floor,
      each((_, at) => firstOf(floors?.[at] ?? 0)),
      money,
    );
  putInputs(
    draft,
    needs.basis,
    each(({ basis }) => (basis === "" ? SPENDING_NOW : words(basis))),
    "General",
    offered([SPENDING_NOW]),
  );
  if (tables.grants !== null) putLiveGrants(draft, tables.grants, grants, pooling.allowed, rules, money);
  else putTypedGrants(draft, pooling, grants, rules, money);
  const labels = ["Its number", "Need left for grants", "Priority weight", "Statutory minimum"];
  putLabels(draft, across, labels);
  draft.put(question.number, [each((_, at) => at + 1)], { style: "figure", format: WHOLE_FORMAT });
  const turned = (line: SheetBox, from: SheetBox, format: string): void => {
    putFigures(draft, line, format, (_, at) => `INDEX(${range(from)},${inYear(question.number, at)})`);
  };
  turned(question.needs, needs.left, money);
  // An empty weight is 1, and INDEX would make it 0.
  putFigures(draft, question.values, VALUE_FORMAT, (_, at) => {
    const weight = `INDEX(${range(needs.value)},${inYear(question.number, at)})`;
    return `IF(${weight}="",1,${weight})`;
  });
  turned(question.floors, needs.floor, money);
}

/** Needs that are what is spent now are live from the count; those of one kind that follow one another are written together. */
function putNeeds(
  draft: SheetDraft,
  { needs: given }: PoolingPart,
  { amount, service }: PoolingLayout["needs"],
  { spending }: Pick<TablesRead, "spending">,
  money: string,
): void {
  const live = given.map((need) => spending?.isNow(need) ?? false);
  const firsts = live.flatMap((is, at) => (is === live[at - 1] ? [] : [at]));
  firsts.forEach((first, number) => {
    const end = firsts[number + 1] ?? given.length;
    const cells = part(amount, first, 0, end - first);
    const typed = given.slice(first, end).map((need) => firstOf(need.amount));
    if (!live[first] || spending === null) putInputs(draft, cells, typed, money);
    else putFigures(draft, cells, money, (at) => `MAX(0,${spending.on(inRow(service, first + at))})`);
  });
}

function putTypedGrants(
  draft: SheetDraft,
  { grants, allowed }: PoolingPart,
  cells: PoolingLayout["grants"],
  rules: RulesCells | null,
  money: string,
): void {
  putInputs(
    draft,
    cells.grant,
    grants.map(({ id }) => literalText(id)),
  );
  if (rules !== null) putFigures(draft, cells.award, money, (at) => inRow(rules.award, at));
  else
    putInputs(
      draft,
      cells.award,
      grants.map(({ award }) => firstOf(award)),
      money,
    );
  draft.put(cells.allowed, allowed, { style: "input" });
  draft.allow(cells.allowed, oneOf(["TRUE", "FALSE"]));
}
