import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { PoolingPart } from "../../../model/book";
import { VALUE_FORMAT, WHOLE_FORMAT } from "../../draft";
import type { SheetDraft } from "../../draft";
import type { CallArgument } from "../../formula";
import {
  column,
  inRow,
  inYear,
  oneCell,
  putFigures,
  putInputs,
  putLabels,
  putNames,
  range,
  wholeRow,
  wholeYear,
  words,
} from "../cells";
import type { Matching } from "../cells";
import type { ScenarioCells } from "../inputs";
import type { PoolingLayout, Removal } from "./layout";

/** What a need is where nothing is said of it. */
export const SPENDING_NOW = "Spending now";

export type GrantCells = PoolingLayout["grants"];

/** The arguments of a pooling function with every ring-fence in place, by the names of its parameters. */
export type SeparateArguments = Readonly<
  Record<"grants" | "needs" | "allowed" | "values" | "floors", CallArgument>
>;

/** The same with ring-fences removed. */
export type PooledArguments = SeparateArguments & Readonly<Record<"pooled", CallArgument>>;

export function separateQuestion({ grants, question }: PoolingLayout): SeparateArguments {
  const { needs, values, floors } = question;
  return { grants: grants.award, needs, allowed: grants.allowed, values, floors };
}

/** With the ring-fences removed that the column of a scenario, or of the one shown, says. */
export function pooledQuestion(layout: PoolingLayout, pooled: SheetBox): PooledArguments {
  return { ...separateQuestion(layout), pooled };
}

/** What is asked: needs, grants and conditions as inputs, and the needs once more across, as the functions read them. */
export function putQuestion(
  draft: SheetDraft,
  pooling: PoolingPart,
  { needs, grants, across, question }: PoolingLayout,
  money: string,
): void {
  const { values, floors } = pooling;
  const each = <T>(of: (need: PoolingPart["needs"][number], at: number) => T): T[] => pooling.needs.map(of);
  putInputs(
    draft,
    needs.service,
    each(({ id }) => literalText(id)),
  );
  putInputs(
    draft,
    needs.amount,
    each(({ amount }) => amount),
    money,
  );
  putInputs(
    draft,
    needs.other,
    each(({ other }) => other),
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
  putInputs(
    draft,
    needs.floor,
    each((_, at) => floors?.[at] ?? 0),
    money,
  );
  putInputs(
    draft,
    needs.basis,
    each(({ basis }) => (basis === "" ? SPENDING_NOW : words(basis))),
  );
  putInputs(
    draft,
    grants.grant,
    pooling.grants.map(({ id }) => literalText(id)),
  );
  putInputs(
    draft,
    grants.award,
    pooling.grants.map(({ award }) => award),
    money,
  );
  draft.put(grants.allowed, pooling.allowed, { style: "input" });
  const labels = ["Its number", "Need left for grants", "Value of a pound", "Statutory minimum"];
  putLabels(draft, across, labels);
  putFigures(draft, question.number, WHOLE_FORMAT, (_, at) =>
    at === 0 ? "1" : `${inYear(question.number, at - 1)}+1`,
  );
  const turned = (line: SheetBox, from: SheetBox, format: string): void => {
    putFigures(draft, line, format, (_, at) => `INDEX(${range(from)},${inYear(question.number, at)})`);
  };
  turned(question.needs, needs.left, money);
  turned(question.values, needs.value, VALUE_FORMAT);
  turned(question.floors, needs.floor, money);
}

/** Which ring-fences are removed in each scenario, from the proposals that are on in it. */
export function putRemovals(
  draft: SheetDraft,
  removals: readonly Removal[],
  { removed, freed, grants, headlines }: PoolingLayout,
  { on }: ScenarioCells,
  matching: Matching,
): void {
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
  );
  putFigures(
    draft,
    removed.on,
    WHOLE_FORMAT,
    (at, scenario) =>
      `IFERROR(INDEX(${wholeYear(on, scenario)},${matching(inRow(removed.proposal, at), ids)}),0)`,
  );
  putFigures(draft, freed.grant, "General", (at) => inRow(grants.grant, at), "label");
  const number = oneCell(headlines[1]!);
  putFigures(draft, freed.shown, "General", (at) => `INDEX(${wholeRow(freed.by, at)},1,${number})`, "total");
  const isMine = (at: number): string => `(${range(removed.grant)}=${inRow(freed.grant, at)})`;
  putFigures(
    draft,
    freed.by,
    "General",
    (at, scenario) => `SUMPRODUCT(${isMine(at)}*${wholeYear(removed.on, scenario)})>0`,
  );
}

/** The column of whose ring-fences are removed in a scenario. */
export function freedIn({ freed }: PoolingLayout, scenario: number): SheetBox {
  return column(freed.by, scenario);
}
