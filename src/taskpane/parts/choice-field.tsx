import { Field, makeStyles } from "@fluentui/react-components";
import { fieldNotes } from "./field-notes";
import { NativeList } from "./native-control";

export interface Choice {
  readonly key: string;
  readonly text: string;
  /** The heading under which it stands in the list, with those beside it of the same. */
  readonly group?: string;
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
        {inGroups(choices).map(({ group, from, several }) => {
          const options = several.map(({ key, text }, position) => (
            <option key={key} value={from + position}>
              {text}
            </option>
          ));
          return group === undefined ? (
            options
          ) : (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          );
        })}
      </NativeList>
    </Field>
  );
}

interface Group {
  readonly group: string | undefined;
  /** The place of its first choice among all. */
  readonly from: number;
  readonly several: readonly Choice[];
}

/** Choices side by side of one group together. */
function inGroups(choices: readonly Choice[]): readonly Group[] {
  const starts = choices.flatMap(({ group }, at) =>
    at === 0 || group !== choices[at - 1]!.group ? [at] : [],
  );
  return starts.map((from, at) => ({
    group: choices[from]!.group,
    from,
    several: choices.slice(from, starts[at + 1]),
  }));
}

const useStyles = makeStyles({
  label: { overflowWrap: "anywhere" },
});
