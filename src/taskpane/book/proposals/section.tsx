import { useDraft } from "../actions";
import { ProposalEditor } from "./editor";
import { PasteList } from "./paste";
import { Register } from "./register";

/** The register, one proposal, or a savings list that is brought in. */
export function ProposalsSection() {
  const editing = useDraft((draft) => draft.editing);
  const pasting = useDraft((draft) => draft.pasting);
  if (editing !== null) return <ProposalEditor key={editing} position={editing} />;
  if (pasting !== null) return <PasteList pasting={pasting} />;
  return <Register />;
}
