import type { SourceFacts } from "./facts";
import type { Layout } from "./layout";
import type { AllocationLayout } from "./pooling-layout";
import { PROOF_LINES, proofFormulas } from "./proof";
import type { ProofCells } from "./proof-cells";
import { columnOfCells } from "./sheet";
import type { SheetDraft, StyleKind } from "./sheet";
import { poundsIn } from "./units";

const NOTES: readonly string[] = [
  "These are ordinary formulas that read cells and nothing else: any spreadsheet program works them out, and they turn FALSE when a figure is changed.",
  "The prices say what one more pound of a grant, or on a service, would be worth. No use of the money can be worth more than",
  "the awards at the prices of their grants, and the needs at what a pound on them is worth above the price of the service.",
  "So a use that keeps every rule and is worth just that much is the best there is. That it is one of several as good is not part of the proof.",
  "A pound towards what a service must have counts 1 and the highest value more, so that it comes first. Conditions count where they say TRUE.",
  "Sums that differ by no more than the Inputs allow, a tenth of a penny, are the same, because a spreadsheet keeps about 15 figures.",
];

/** What proves that both allocations are the best use of the money. */
export function putProof(sheet: SheetDraft, { unit }: SourceFacts, { inputs, pooling }: Layout): void {
  const { proof, separate, pooled } = pooling;
  sheet.put(proof.row - 2, 0, [["Proof"]], { style: "section" });
  sheet.put(proof.row - 1, 0, [["What is proved"]], { style: "heading" });
  sheet.put(proof.row - 1, 1, [["Own conditions", "Pooled"]], { style: "figureHeading" });
  sheet.put(proof.row, 0, columnOfCells(PROOF_LINES.map(({ label }) => label)), { style: "label" });
  const cells = (block: AllocationLayout): Omit<ProofCells, "pooled" | "floors"> => ({
    payments: block.allocation,
    spent: block.spent,
    funded: block.funded,
    stranded: block.stranded,
    unmet: block.unmet,
    awards: block.awards,
    needs: pooling.needs,
    values: pooling.values,
    permitted: inputs.permitted,
    limits: null,
    grantPrices: block.grantPrices,
    servicePrices: block.servicePrices,
    summary: block.summary,
    tolerance: inputs.tolerance,
    asManyAsServices: inputs.services,
    asManyAsGrants: { ...block.awards, rows: 1, columns: block.awards.rows },
    poundsInUnit: poundsIn(unit),
  });
  const columns = [
    {
      at: separate.proof,
      formulas: proofFormulas({ ...cells(separate), floors: pooling.floors, pooled: null }, separate.proof),
    },
    {
      at: pooled.proof,
      formulas: proofFormulas(
        { ...cells(pooled), floors: pooling.kept, pooled: inputs.pooled },
        pooled.proof,
      ),
    },
  ];
  PROOF_LINES.forEach(({ kind }, row) => {
    const look = LOOKS[kind];
    for (const { at, formulas } of columns) sheet.put(at.row + row, at.column, [[formulas[row]!]], look);
  });
  sheet.put(proof.row + PROOF_LINES.length, 0, columnOfCells(NOTES), { style: "note" });
}

/** The two figures to compare are shown to the penny or finer, whatever the unit. */
const LOOKS: Readonly<Record<(typeof PROOF_LINES)[number]["kind"], { style: StyleKind; format: string }>> = {
  holds: { style: "check", format: "General" },
  figure: { style: "figure", format: "#,##0.00####" },
  proved: { style: "check", format: "General" },
};
