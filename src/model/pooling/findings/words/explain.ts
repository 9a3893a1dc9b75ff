import { invalid } from "../../../problem";
import type { PoolingFindings } from "./findings";
import { floorsMet } from "./floors";
import { funded, stranded, unmet } from "./funding";
import { gained } from "./gain";
import { firstToRemove, inTheWay } from "./ring-fences";

/** A short plain explanation under its heading. */
export interface Explanation {
  readonly heading: string;
  readonly text: string;
}

/**
 * What was found, in sentences whose every figure comes from the findings. Always the same headings in the same order, so that they can
 * go in cells; where there is nothing to tell, the sentence says so. Throws `invalid("names")` where there is not one name a grant and a service.
 */
export function explainPooling(findings: PoolingFindings): Explanation[] {
  const { names, question } = findings;
  if (names.grants.length !== question.awards.length || names.services.length !== question.needs.length) {
    throw invalid(
      "names",
      `There are ${names.grants.length} names for ${question.awards.length} grants and ${names.services.length} for ${question.needs.length} services. Give one for each.`,
    );
  }
  return [
    { heading: "What is funded", text: funded(findings) },
    { heading: "What is stranded", text: stranded(findings) },
    { heading: "What is unmet", text: unmet(findings) },
    { heading: "Whose conditions strand money", text: inTheWay(findings) },
    { heading: "Which ring-fence to remove first", text: firstToRemove(findings) },
    { heading: "What pooling brings", text: gained(findings) },
    { heading: "Statutory minimums", text: floorsMet(findings) },
    { heading: "Proof", text: proof(findings) },
  ].map(({ heading, text }) => ({ heading, text: beginning(text) }));
}

/** A sentence with its first letter large, also where it begins with a sum or a name in small letters. */
function beginning(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What `gain.separate` and `gain.pooled` carry: only proved answers are answers here (`Proved`). */
function proof({ question }: PoolingFindings): string {
  const noneIs = question.floors.some((floor) => floor.gt(0))
    ? "No other use of this money meets the minimums better, or as well at a higher worth"
    : "No other use of this money is worth more";
  return `${noneIs}: the prices prove it to the penny.`;
}
