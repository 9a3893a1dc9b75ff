import type { BookScenario, SettableField } from "../../model/book";
import { SHARE_FORMAT, VALUE_FORMAT, WHOLE_FORMAT } from "../draft";
import type { Allowed, CellContent } from "../draft";
import { SHARES, YEARS, YEARS_OR_NONE } from "../cells";

/** No scenario multiplies by more. */
const FACTORS: Allowed = { kind: "decimal", least: 0, most: 1000 };

/** The fields of a proposal that scenarios may change, in the order of the sheet. */
export const FIELDS: Readonly<
  Record<SettableField, readonly [title: string, note: string, format: string, allowed: Allowed]>
> = {
  start: ["Start", "Empty: as in the register", WHOLE_FORMAT, YEARS],
  earliest: ["Not before", "Empty: as in the register; 0: no such year", WHOLE_FORMAT, YEARS_OR_NONE],
  optimism: ["Optimism taken off", "Empty: as in the register", SHARE_FORMAT, SHARES],
  achievable: ["Achievable", "Empty: as in the register", SHARE_FORMAT, SHARES],
  cashable: ["Cashable", "Empty: as in the register", SHARE_FORMAT, SHARES],
  savingFactor: ["Savings multiplied by", "Empty: 1", VALUE_FORMAT, FACTORS],
  costFactor: ["Costs multiplied by", "Empty: 1", VALUE_FORMAT, FACTORS],
};

/** What a field of a proposal is called where scenarios may change it. */
export function settingTitle(field: SettableField): string {
  return FIELDS[field][0];
}

/** What a scenario says last of a field of a proposal. A year that is taken away is written 0. */
export function settingOf({ set }: BookScenario, id: string, field: SettableField): CellContent {
  const setting = set.findLast((each) => each.proposal === id && each.field === field);
  return setting === undefined ? "" : (setting.value ?? 0);
}
