import { Checkbox, Field } from "@fluentui/react-components";
import type { EditedCell } from "../../../workbook";
import { fieldIds, problemAt } from "../../fields";
import { usePaneState } from "../../pane";
import { EditedCells, fieldNotes } from "../../parts";
import { bookTexts } from "../../texts/book";
import { useBook } from "../actions";

const { review: said } = bookTexts;

/** Cells the user changed that a write would replace, and the user's agreement to that. */
export function OverwriteQuestion({ cells }: { readonly cells: readonly EditedCell[] }) {
  const { agreeToOverwrite } = useBook();
  const agreed = usePaneState((state) => state.overwriteAgreed);
  const problem = usePaneState(({ problems }) => problemAt(problems, fieldIds.overwrite));
  if (cells.length === 0) return null;
  return (
    <EditedCells heading={said.edited} what={said.editedWhat} cells={cells}>
      <Field {...fieldNotes({ problem })}>
        <Checkbox
          id={fieldIds.overwrite}
          label={said.confirm}
          checked={agreed}
          onChange={(_, { checked }) => agreeToOverwrite(checked === true)}
        />
      </Field>
    </EditedCells>
  );
}
