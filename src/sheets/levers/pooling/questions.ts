import type { CallArgument } from "../../formula";
import type { PlaceSheets } from "../../lever";
import type { PoolingFields } from "./fields";
import type { NeedsLayout } from "./needs";

/** The arguments of a pooling function with every ring-fence in place, by the names of its parameters. */
export type SeparateArguments = Readonly<
  Record<"grants" | "needs" | "allowed" | "values" | "floors", CallArgument>
>;

/** The same with the chosen ring-fences removed. */
export type PooledArguments = SeparateArguments & Readonly<Record<"pooled" | "no_worse_off", CallArgument>>;

/** The two questions a scenario asks. */
export interface PoolingQuestions {
  readonly separate: SeparateArguments;
  readonly pooled: PooledArguments;
}

export function poolingQuestions(
  { inputs, fields }: PlaceSheets<PoolingFields>,
  { needs, values, floors, noWorseOff }: NeedsLayout,
): PoolingQuestions {
  const separate = { grants: inputs.awards, needs, allowed: inputs.permitted, values, floors };
  return { separate, pooled: { ...separate, pooled: fields.pooled, no_worse_off: noWorseOff } };
}
