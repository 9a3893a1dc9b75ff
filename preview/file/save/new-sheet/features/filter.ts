import { address, reference } from "../../../../../src/formula";
import type { Filter } from "../../../../host";
import { encoded } from "../../../xml";
import type { NewName, NewSheet } from "../../changes";
import type { Feature } from "../feature";

type Criterion = Filter["criteria"] extends ReadonlyMap<number, infer One> ? One : never;

/** The automatic filter of the sheet. The rows that it hides are hidden where rows are laid out. */
export const filter: Feature = ({ features }) => {
  const on = features?.filter ?? null;
  if (on === null) return "";
  const columns = [...on.criteria].map(
    ([column, criterion]) => `<filterColumn colId="${column}">${criterionXml(criterion)}</filterColumn>`,
  );
  const range = address(on.box);
  return columns.length === 0
    ? `<autoFilter ref="${range}"/>`
    : `<autoFilter ref="${range}">${columns.join("")}</autoFilter>`;
};

/** Excel finds the filter of a sheet by a name that no one sees. */
export function filterNames({ name, features }: NewSheet): NewName[] {
  const on = features?.filter ?? null;
  if (on === null) return [];
  return [{ name: "_xlnm._FilterDatabase", refersTo: reference({ sheet: name, ...on.box }), isHidden: true }];
}

function criterionXml({ filterOn, values, criterion1, criterion2, operator }: Criterion): string {
  switch (filterOn) {
    case "Values":
      return `<filters>${values.map((value) => `<filter val="${encoded(value)}"/>`).join("")}</filters>`;
    case "Custom": {
      const both = [criterion1, criterion2].flatMap((one) => (one === null ? [] : [customXml(one)]));
      return `<customFilters${operator === "And" && both.length > 1 ? ' and="1"' : ""}>${both.join("")}</customFilters>`;
    }
    default: {
      const [isTop, isPercent] = [filterOn.startsWith("Top"), filterOn.endsWith("Percent")];
      return `<top10${isTop ? "" : ' top="0"'}${isPercent ? ' percent="1"' : ""} val="${encoded(criterion1 ?? "10")}"/>`;
    }
  }
}

const OPERATORS: Readonly<Record<string, string>> = {
  ">=": "greaterThanOrEqual",
  "<=": "lessThanOrEqual",
  "<>": "notEqual",
  ">": "greaterThan",
  "<": "lessThan",
};

function customXml(criterion: string): string {
  const [, sign = "", value = ""] = /^(>=|<=|<>|>|<|=)?([\s\S]*)$/.exec(criterion) ?? [];
  const operator = OPERATORS[sign];
  return `<customFilter${operator === undefined ? "" : ` operator="${operator}"`} val="${encoded(value)}"/>`;
}
