import { FLAG, listOf, numberIn, oneOf, orNull, record, required } from "../../../fields";
import type { Kind } from "../../../fields";
import type { Sums, WorkedProof } from "./worked";

const NUMBER = numberIn();
const SUMS: Kind<Sums> = listOf(NUMBER);

/** What the grants do held in one way, as it is kept. */
export const OUTCOME = {
  funded: required(SUMS, "paid to services, by year"),
  value: required(SUMS, "what that is worth, by year"),
  stranded: required(SUMS, "clawed back, by year"),
  carried: required(SUMS, "carried into the next year, by year"),
  unmet: required(SUMS, "not paid by these grants, by year"),
  shortfall: required(SUMS, "by how much statutory minimums fall short, by year"),
  administration: required(SUMS, "paid for administration, by year"),
  proof: required(
    record<WorkedProof>({
      proven: required(FLAG, "whether nothing does better"),
      how: required(oneOf(["prices", "bound"]), "how that is known"),
      leastShortfall: required(NUMBER, "no use falls less short"),
      mostValue: required(NUMBER, "none that falls as little short is worth more"),
      leastShortfallByHighs: required(orNull(NUMBER), "the same by HiGHS, in floating point"),
      mostValueByHighs: required(orNull(NUMBER), "the same by HiGHS, in floating point"),
    }),
    "how it is known that nothing does better",
  ),
};
