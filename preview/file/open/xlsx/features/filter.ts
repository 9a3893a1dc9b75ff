import type { Filter, FilterCriterion } from "../../../../host";
import { nodeAt, nodesNamed } from "../../../xml";
import type { Node } from "../../../xml";
import { boxOf, isTrue } from "./boxes";

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** The sheet's own filter; rows that are hidden inside it are taken to be hidden by it. Criteria on colours and dates are left out. */
export function filterIn(tail: Node, hiddenRows: ReadonlySet<number>): Filter | null {
  const node = nodeAt(tail, "autoFilter");
  const box = node && boxOf(node.attribute("ref") ?? "");
  if (!node || !box) return null;
  const columns = nodesNamed(node, "filterColumn");
  const criteria = new Map<number, FilterCriterion>(
    columns.flatMap((column) => {
      const criterion = criterionOf(column);
      return criterion ? [[Number(column.attribute("colId") ?? 0), criterion] as const] : [];
    }),
  );
  const isInside = (row: number) => row > box.row && row < box.row + box.rows;
  return { box, criteria, hidden: columns.length === 0 ? [] : [...hiddenRows].filter(isInside) };
}

function criterionOf(column: Node): FilterCriterion | null {
  const plain = { values: [], criterion1: null, criterion2: null, operator: "And" } as const;
  const values = nodeAt(column, "filters");
  if (values) {
    const blank = isTrue(values.attribute("blank")) ? [""] : [];
    const texts = nodesNamed(values, "filter").map((node) => node.attribute("val") ?? "");
    return { ...plain, filterOn: "Values", values: [...texts, ...blank] };
  }
  const custom = nodeAt(column, "customFilters");
  if (custom) {
    const [first, second] = nodesNamed(custom, "customFilter").map(
      (node) => `${SIGNS[node.attribute("operator") ?? "equal"] ?? "="}${node.attribute("val") ?? ""}`,
    );
    const operator = isTrue(custom.attribute("and")) ? "And" : "Or";
    return { ...plain, filterOn: "Custom", criterion1: first ?? null, criterion2: second ?? null, operator };
  }
  const top = nodeAt(column, "top10");
  if (!top) return null;
  const isTop = top.attribute("top") !== "0" && top.attribute("top") !== "false";
  const end = isTop ? "Top" : "Bottom";
  const filterOn = isTrue(top.attribute("percent")) ? (`${end}Percent` as const) : (`${end}Items` as const);
  return { ...plain, filterOn, criterion1: top.attribute("val") };
}
