import type { CallArgument } from "../../formula";
import type { PlaceSheets } from "../lever";
import type { PoolingFields } from "./fields";
import type { NeedsLayout } from "./needs";

/** The arguments of a pooling function, by the names of its parameters. */
export type PoolingArguments = Readonly<Record<string, CallArgument>>;

/** The two questions a scenario asks: with every ring-fence in place, and with the chosen ones removed. */
export interface PoolingQuestions {
  readonly separate: PoolingArguments;
  readonly pooled: PoolingArguments;
}

export function poolingQuestions(
  { inputs, fields }: PlaceSheets<PoolingFields>,
  { needs, values, floors, noWorseOff }: NeedsLayout,
): PoolingQuestions {
  const separate = { grants: inputs.awards, needs, allowed: inputs.permitted, values, floors };
  return { separate, pooled: { ...separate, pooled: fields.pooled, no_worse_off: noWorseOff } };
}
