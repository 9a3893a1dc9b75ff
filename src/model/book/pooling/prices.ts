import { toCell } from "../../money";
import type { PoolAnswer, PoolFile } from "../../pooling/file";
import type { PoolingWorked } from "../parts";

type Price = NonNullable<PoolingWorked["prices"]>[number];

/** What each rule costs, in pounds: one list, a row each. */
export function pricesWorked(
  { floors, caps, earmarks, flexibility }: NonNullable<PoolAnswer["prices"]>,
  file: PoolFile,
): readonly Price[] {
  const row = (
    rule: Price["rule"],
    { value, funded, floors: less }: NonNullable<PoolAnswer["prices"]>["caps"][number] | Gained,
    rest: Partial<Price>,
  ): Price => ({
    rule,
    grant: "",
    service: "",
    year: null,
    less: null,
    value: toCell(value),
    funded: toCell(funded),
    floors: toCell(less),
    ...rest,
  });
  const earmarked = (grant: string, at: number): string =>
    file.grants.find(({ id }) => id === grant)!.earmarks[at]!.services.join("; ");
  return [
    ...floors.map((each) =>
      row("floor", each, { service: each.service, year: each.year, less: toCell(each.less) }),
    ),
    ...caps.map((each) => row("cap", each, { grant: each.grant, service: each.service })),
    ...earmarks.map((each) =>
      row("earmark", each, {
        grant: each.grant,
        service: earmarked(each.grant, each.earmark),
        year: each.year,
        less: toCell(each.less),
      }),
    ),
    ...flexibility.map((each) => row("flexibility", each, { grant: each.grant })),
  ];
}

type Gained = Pick<NonNullable<PoolAnswer["prices"]>["flexibility"][number], "value" | "funded" | "floors">;
