import { GRANT_FIELDS, SERVICE_FIELDS } from "../../pooling/file";
import type { GrantTerms } from "../../pooling/file";
import type { Field } from "../../fields";
import type { PoolingPart } from "../parts";

/** What a grant has without any rule: by it no figure changes. */
const NO_RULES: readonly string[] = ["id", "holder", "award"];

/** Whether grants or needs have sums by year or any rule beyond award, need and conditions. */
export function hasRules(pooling: PoolingPart): boolean {
  const { grants, needs, floors, poolAdministration, overspend } = pooling;
  const byYear = [
    ...grants.map(({ award }) => award),
    ...needs.flatMap(({ amount, other }) => [amount, other]),
    ...(floors ?? []),
  ];
  return (
    overspend !== null ||
    poolAdministration !== 0 ||
    byYear.some((sums) => typeof sums !== "number") ||
    grants.some((grant) => differs<GrantTerms>(grant, GRANT_FIELDS)) ||
    needs.some((need) => differs(need, SERVICE_FIELDS))
  );
}

/** Whether anything is said that is not so anyway. */
function differs<T extends object>(
  said: T,
  fields: { readonly [Name in keyof T]?: Field<T[Name]> },
): boolean {
  return Object.entries<Field<unknown>>(fields as Record<string, Field<unknown>>).some(
    ([name, { otherwise }]) => {
      if (NO_RULES.includes(name)) return false;
      const value = (said as Readonly<Record<string, unknown>>)[name];
      return sized(value) !== sized(otherwise?.value);
    },
  );
}

/** Empty lists and maps are alike. */
function sized(value: unknown): unknown {
  if (value instanceof Map) return value.size === 0 ? "" : value;
  return Array.isArray(value) && value.length === 0 ? "" : value;
}
