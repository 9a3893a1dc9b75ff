import { reference } from "../../../formula";
import type { Layout } from "./layout";

/** The arguments of the pooling functions, with every ring-fence in place and with the chosen ones removed. */
export interface PoolingQuestions {
  readonly separate: string;
  readonly pooled: string;
}

export function poolingQuestions({ inputs, pooling }: Layout): PoolingQuestions {
  const place = (pooled: string) =>
    [inputs.awards, pooling.needs, inputs.permitted].map(reference).join(",") +
    `,${pooled},${reference(pooling.values)},${reference(pooling.floors)}`;
  return {
    separate: place(""),
    pooled: `${place(reference(inputs.pooled))},,,${reference(pooling.noWorseOff)}`,
  };
}
