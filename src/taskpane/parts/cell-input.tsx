import { Field, Input, makeStyles } from "@fluentui/react-components";
import { usePaneState } from "../pane";
import { problemAt } from "../fields";
import { fieldNotes } from "./field-notes";

interface Props {
  readonly id: string;
  /** Said to screen readers; the row and column headings say it to the eye. */
  readonly name: string;
  readonly value: string;
  readonly placeholder: string;
  readonly percent?: boolean;
  readonly onType: (value: string) => void;
  /** What is wrong with it, where no summary of the step says so yet. */
  readonly wrong?: string | undefined;
  readonly onLeave?: () => void;
  /** Cells that are pasted; true where that was all there is to do. */
  readonly onPaste?: (cells: string) => boolean;
}

/** A figure typed into a row of a small table. */
export function CellInput({
  id,
  name,
  value,
  placeholder,
  percent = false,
  onType,
  wrong,
  onLeave,
  onPaste,
}: Props) {
  const styles = useStyles();
  const problem = usePaneState(({ problems }) => problemAt(problems, id)) ?? wrong;
  return (
    <Field {...fieldNotes({ problem })}>
      <Input
        id={id}
        size="small"
        className={styles.input}
        input={{ className: styles.figure }}
        aria-label={name}
        autoComplete="off"
        inputMode="decimal"
        value={value}
        placeholder={placeholder}
        {...(percent ? { contentAfter: "%" } : {})}
        onChange={(_, data) => onType(data.value)}
        onBlur={onLeave}
        onPaste={(event) => {
          if (onPaste?.(event.clipboardData.getData("text")) === true) event.preventDefault();
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  input: { width: "5rem", minWidth: 0 },
  figure: { textAlign: "right" },
});
