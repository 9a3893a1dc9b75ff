import { Checkbox, Field } from "@fluentui/react-components";
import type { EditedCell } from "../../workbook";
import { usePane, usePaneState } from "../pane";
import { texts } from "../texts";
import { fieldIds, problemAt } from "../wizard";
import { EditedCells } from "./edited-cells";
import { fieldNotes } from "./field-notes";

/** Cells the user changed that a write would replace, and the user's agreement to that. */
export function OverwriteQuestion({ cells }: { readonly cells: readonly EditedCell[] }) {
  const pane = usePane();
  const agreed = usePaneState((state) => state.overwriteAgreed);
  const problem = usePaneState(({ problems }) => problemAt(problems, fieldIds.overwrite));
  if (cells.length === 0) return null;
  return (
    <EditedCells heading={texts.review.edited} what={texts.review.editedWhat} cells={cells}>
      <Field {...fieldNotes({ problem })}>
        <Checkbox
          id={fieldIds.overwrite}
          label={texts.review.confirm}
          checked={agreed}
          onChange={(_, { checked }) => pane.agreeToOverwrite(checked === true)}
        />
      </Field>
    </EditedCells>
  );
}
