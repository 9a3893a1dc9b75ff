import { Field, Input, makeStyles } from "@fluentui/react-components";
import { usePaneState } from "../pane";
import { problemAt } from "../fields";
import { fieldNotes } from "./field-notes";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** What kind of figure is typed; plain text when left out. */
  readonly figure?: "percent" | "number";
  /** What is wrong with it, where no summary of the step says so yet. */
  readonly wrong?: string | undefined;
  readonly onLeave?: () => void;
  readonly onEnter?: () => void;
  /** Cells that are pasted, before the field makes one line of them; true where that was all there is to do. */
  readonly onPaste?: (cells: string) => boolean;
}

/** A field to type in, with its hint and what is wrong with it. */
export function TypedField({
  id,
  label,
  hint,
  value,
  onType,
  figure,
  wrong,
  onLeave,
  onEnter,
  onPaste,
}: Props) {
  const styles = useStyles();
  const problem = usePaneState(({ problems }) => problemAt(problems, id)) ?? wrong;
  return (
    <Field label={{ children: label, htmlFor: id }} {...fieldNotes({ hint, problem })}>
      <Input
        id={id}
        className={figure === undefined ? styles.text : styles.figure}
        value={value}
        autoComplete="off"
        {...(figure === undefined ? {} : { inputMode: "decimal" as const })}
        {...(figure === "percent" ? { contentAfter: "%" } : {})}
        onChange={(_, data) => onType(data.value)}
        onBlur={onLeave}
        onKeyDown={({ key }) => {
          if (key === "Enter") onEnter?.();
        }}
        onPaste={(event) => {
          if (onPaste?.(event.clipboardData.getData("text")) === true) event.preventDefault();
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  text: { width: "100%", minWidth: 0 },
  figure: { width: "7.5rem", minWidth: 0 },
});
