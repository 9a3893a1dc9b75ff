import { columnOf } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { poundsIn } from "../../../model/wording";
import { columnOfCells } from "../../draft";
import type { SheetDraft, StyleKind } from "../../draft";
import { PROOF_LINES, proofFormulas } from "./proof";
import type { ProofCells, ProofLine } from "./proof";
import type { PoolingLayout, ProvedAllocation } from "./layout";

/** A tenth of a penny, in pounds: sums that are the same may differ in their last figures, of which a spreadsheet keeps 15. */
const LEAST_DIFFERENCE = 0.001;

/** What proves that both allocations are the best use of the money, beside what they come to. */
export function putProof(draft: SheetDraft, layout: PoolingLayout, unit: string): void {
  const { grants, question, freed, fenced, unfenced, proofLabels, tolerance, needs, limits } = layout;
  draft.put(proofLabels, columnOfCells(PROOF_LINES.map(({ key }) => NAMES[key])), { style: "label" });
  // Sentences have room beside the last figures.
  draft.put(columnOf(proofLabels, 3), columnOfCells(PROOF_LINES.map(({ label }) => label)), {
    style: "note",
  });
  draft.put(tolerance, [["Difference that counts as none"]], { style: "label" });
  draft.put(columnOf(tolerance, 3), [["A tenth of a penny, in the unit of the book"]], { style: "note" });
  draft.put(columnOf(tolerance, 1), [[LEAST_DIFFERENCE / poundsIn(unit)]], { style: "input" });
  const cells = (
    block: ProvedAllocation,
    freedBy: ProofCells["pooled"],
    outside: SheetBox | null,
  ): ProofCells => ({
    payments: block.allocation,
    spent: block.spent,
    funded: block.funded,
    stranded: block.stranded,
    unmet: block.unmet,
    awards: grants.award,
    needs: question.needs,
    values: question.values,
    floors: question.floors,
    permitted: limits === null ? grants.allowed : limits.may.of,
    pooled: freedBy,
    limits:
      limits === null || outside === null
        ? null
        : { caps: limits.caps, allowance: limits.allowance, outside },
    grantPrices: block.grantPrices,
    servicePrices: block.servicePrices,
    summary: block.summary,
    tolerance: columnOf(tolerance, 1),
    asManyAsServices: needs.service,
    asManyAsGrants: { ...block.allocation, rows: 1, columns: grants.award.rows },
    poundsInUnit: poundsIn(unit),
  });
  for (const [block, freedBy, outside] of [
    [fenced, null, limits && limits.outside],
    [unfenced, freed.shown, limits && limits.outsideUnfenced],
  ] as const) {
    const formulas = proofFormulas(cells(block, freedBy, outside), block.proof);
    PROOF_LINES.forEach(({ kind }, row) => {
      draft.put({ ...block.proof, row: block.proof.row + row }, [[formulas[row]!]], LOOKS[kind]);
    });
  }
}

const NAMES: Readonly<Record<ProofLine["key"], string>> = {
  awards: "Awards",
  needs: "Needs",
  permitted: "Conditions",
  figures: "Figures beside the payments",
  floors: "Statutory minimums",
  tolerance: "Rounding",
  prices: "Prices",
  worth: "Worth",
  most: "Most at these prices",
  best: "Best",
  proved: "Proved",
};

/** The two figures to compare are shown to the penny or finer, in any unit. */
const LOOKS: Readonly<Record<ProofLine["kind"], { style: StyleKind; format: string }>> = {
  holds: { style: "check", format: "General" },
  figure: { style: "figure", format: "#,##0.00####" },
  proved: { style: "check", format: "General" },
};
