import { columnOf } from "../../../../formula";
import type { SheetBox } from "../../../../formula";
import { poundsIn } from "../../../../model/wording";
import { columnOfCells } from "../../../draft";
import type { SheetDraft, StyleKind } from "../../../draft";
import type { PlaceSheets } from "../../../lever";
import type { PoolingFields } from "../fields";
import type { PoolingLayout, ProvedAllocation } from "../layout";
import { PROOF_LINES, proofFormulas } from "../../../proof";
import type { ProofCells } from "../../../proof";

const NOTES: readonly string[] = [
  "These are ordinary formulas that read cells and nothing else: any spreadsheet program works them out, and they turn FALSE when a figure is changed.",
  "The prices say what one more pound of a grant, or on a service, would be worth. No use of the money can be worth more than",
  "the awards at the prices of their grants, and the needs at what a pound on them is worth above the price of the service.",
  "So a use that keeps every rule and is worth just that much is the best there is. That it is one of several as good is not part of the proof.",
  "A pound towards what a service must have counts 1 and the highest value more, so that it comes first. Conditions count where they say TRUE.",
  "Sums that differ by no more than the Inputs allow, a tenth of a penny, are the same, because a spreadsheet keeps about 15 figures.",
];

/** Asks for the rows of the proof: a column for each allocation, a row a line. */
export function layOutProof(draft: SheetDraft): { readonly separate: SheetBox; readonly pooled: SheetBox } {
  draft.titled("Proof");
  draft.headings(["heading", ["What is proved"]], ["figureHeading", ["Own conditions", "Pooled"]]);
  const lines = draft.block(PROOF_LINES.length, 1);
  draft.put(lines, columnOfCells(PROOF_LINES.map(({ label }) => label)), { style: "label" });
  draft.put(draft.block(NOTES.length, 1), columnOfCells(NOTES), { style: "note" });
  return { separate: columnOf(lines, 1), pooled: columnOf(lines, 2) };
}

/** What proves that both allocations are the best use of the money. */
export function putProof(
  draft: SheetDraft,
  { facts, fields, inputs }: PlaceSheets<PoolingFields>,
  { needs, separate, pooled }: PoolingLayout,
): void {
  const cells = (block: ProvedAllocation): Omit<ProofCells, "pooled" | "floors"> => ({
    payments: block.allocation,
    spent: block.spent,
    funded: block.funded,
    stranded: block.stranded,
    unmet: block.unmet,
    awards: block.awards,
    needs: needs.needs,
    values: needs.values,
    permitted: inputs.permitted,
    limits: null,
    grantPrices: block.grantPrices,
    servicePrices: block.servicePrices,
    summary: block.summary,
    tolerance: inputs.tolerance,
    asManyAsServices: inputs.services,
    asManyAsGrants: { ...block.awards, rows: 1, columns: block.awards.rows },
    poundsInUnit: poundsIn(facts.unit),
  });
  const proofs = [
    { at: separate.proof, cells: { ...cells(separate), floors: needs.floors, pooled: null } },
    { at: pooled.proof, cells: { ...cells(pooled), floors: needs.kept, pooled: fields.pooled } },
  ];
  for (const proof of proofs) {
    const formulas = proofFormulas(proof.cells, proof.at);
    PROOF_LINES.forEach(({ kind }, row) => {
      draft.put({ ...proof.at, row: proof.at.row + row }, [[formulas[row]!]], LOOKS[kind]);
    });
  }
}

/** The two figures to compare are shown to the penny or finer, in any unit. */
const LOOKS: Readonly<Record<(typeof PROOF_LINES)[number]["kind"], { style: StyleKind; format: string }>> = {
  holds: { style: "check", format: "General" },
  figure: { style: "figure", format: "#,##0.00####" },
  proved: { style: "check", format: "General" },
};
