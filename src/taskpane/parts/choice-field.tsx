import { Dropdown, Field, makeStyles, Option, tokens, typographyStyles } from "@fluentui/react-components";
import { fieldNotes } from "./field-notes";

export interface Choice {
  readonly key: string;
  readonly text: string;
  /** A second line in the list. */
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

/** One choice from a list. Long names wrap, in the field and in the list. */
export function ChoiceField(props: Props) {
  const { id, label, hint, placeholder, choices, chosen, problem, compact = false, onChoose } = props;
  const styles = useStyles();
  const current = choices.find(({ key }) => key === chosen);
  return (
    <Field
      label={{ children: label, className: styles.label, htmlFor: id }}
      orientation={compact ? "horizontal" : "vertical"}
      size={compact ? "small" : "medium"}
      {...fieldNotes({ hint, problem })}
    >
      <Dropdown
        id={id}
        size={compact ? "small" : "medium"}
        className={styles.dropdown}
        placeholder={placeholder}
        value={current?.text ?? ""}
        selectedOptions={current === undefined ? [] : [current.key]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined && optionValue !== chosen) onChoose(optionValue);
        }}
      >
        {choices.map(({ key, text, note }) => (
          <Option key={key} value={key} text={text}>
            <span>
              {text}
              {note !== undefined && <span className={styles.note}>{note}</span>}
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

const useStyles = makeStyles({
  label: { overflowWrap: "anywhere" },
  dropdown: { minWidth: 0, width: "100%" },
  note: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
});
