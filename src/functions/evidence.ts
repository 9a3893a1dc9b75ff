/** How every function is checked, theme by theme: for the help and the tests. It is loaded into Excel only when a copy is made shareable. */
import type { Evidence } from "./define";
import { appraisalEvidence } from "./appraisal/evidence";
import { benefitsEvidence } from "./benefits/evidence";
import { biasEvidence } from "./bias/evidence";
import { duplicationEvidence } from "./duplication/evidence";
import { estateEvidence } from "./estate/evidence";
import { poolingEvidence } from "./pooling/evidence";
import { pricesEvidence } from "./prices/evidence";
import { sharingEvidence } from "./sharing/evidence";

export const evidence: readonly Evidence[] = [
  ...appraisalEvidence,
  ...pricesEvidence,
  ...biasEvidence,
  ...benefitsEvidence,
  ...sharingEvidence,
  ...duplicationEvidence,
  ...estateEvidence,
  ...poolingEvidence,
];

/** The evidence for one function. Throws where there is none. */
export function evidenceOf(id: string): Evidence {
  const found = evidence.find(({ of }) => of.id === id);
  if (found === undefined) {
    throw new Error(
      `There is no evidence for ${id}: add it beside its entry, and to evidence.ts of its theme.`,
    );
  }
  return found;
}
