import { Field, makeStyles } from "@fluentui/react-components";
import { fieldNotes } from "./field-notes";
import { NativeList } from "./native-control";

export interface Choice {
  readonly key: string;
  readonly text: string;
  /** What is said of it where it is chosen. */
  readonly note?: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly problem: string | undefined;
  /** Label and control on one line, for a column of short questions. */
  readonly compact?: boolean;
  readonly onChoose: (key: string) => void;
}

/** Stands for nothing chosen: options are numbered. */
const NOTHING = "-1";

/** One choice from a list. */
export function ChoiceField(props: Props) {
  const { id, label, hint, placeholder, choices, chosen, problem, compact = false, onChoose } = props;
  const styles = useStyles();
  const at = choices.findIndex(({ key }) => key === chosen);
  const notes = [choices[at]?.note, hint].filter((each) => each !== undefined && each !== "");
  return (
    <Field
      label={{ children: label, className: styles.label, htmlFor: id }}
      orientation={compact ? "horizontal" : "vertical"}
      size={compact ? "small" : "medium"}
      {...fieldNotes({ hint: notes.length === 0 ? undefined : notes.join(". "), problem })}
    >
      <NativeList
        id={id}
        compact={compact}
        value={String(at)}
        title={choices[at]?.text}
        onChange={({ target }) => {
          const choice = choices[Number(target.value)];
          if (choice !== undefined) onChoose(choice.key);
        }}
      >
        {at < 0 && (
          <option value={NOTHING} disabled>
            {placeholder}
          </option>
        )}
        {choices.map(({ key, text }, position) => (
          <option key={key} value={position}>
            {text}
          </option>
        ))}
      </NativeList>
    </Field>
  );
}

const useStyles = makeStyles({
  label: { overflowWrap: "anywhere" },
});
