import { makeStyles, tokens } from "@fluentui/react-components";
import { useDraft } from "../actions";
import { Needs } from "../needs";
import { ProposalEditor } from "./editor";
import { PasteList } from "./paste";
import { Register } from "./register";

/** The register and what grants are needed for, one proposal, or a savings list that is brought in. */
export function ProposalsSection() {
  const styles = useStyles();
  const editing = useDraft((draft) => draft.editing);
  const pasting = useDraft((draft) => draft.pasting);
  if (editing !== null) return <ProposalEditor key={editing} position={editing} />;
  if (pasting !== null) return <PasteList pasting={pasting} />;
  return (
    <div className={styles.section}>
      <Register />
      <Needs />
    </div>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
});
