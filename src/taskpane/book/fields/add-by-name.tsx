import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { nameKey } from "../../../model/names";
import { bookTexts } from "../../texts/book";

interface Props {
  readonly label: string;
  /** Those that there are: one of them, in whatever case, is told of and not added. */
  readonly names?: readonly string[];
  readonly onAdd: (name: string) => void;
}

/** A name typed for something more, and the button that adds it. Enter adds it too. */
export function AddByName({ label, names = [], onAdd }: Props) {
  const styles = useStyles();
  const [name, setName] = useState("");
  const [taken, setTaken] = useState<string | null>(null);
  const add = (): void => {
    if (name.trim() === "") return;
    const alike = names.find((each) => nameKey(each) === nameKey(name)) ?? null;
    setTaken(alike);
    if (alike !== null) return;
    onAdd(name);
    setName("");
  };
  return (
    <div className={styles.line}>
      <Field
        label={label}
        className={styles.name}
        size="small"
        {...(taken === null ? {} : { validationMessage: bookTexts.fields.taken(taken) })}
      >
        <Input
          size="small"
          className={styles.input}
          value={name}
          autoComplete="off"
          onChange={(_, { value }) => {
            setName(value);
            setTaken(null);
          }}
          onKeyDown={({ key }) => {
            if (key === "Enter") add();
          }}
        />
      </Field>
      <Button size="small" aria-label={`${bookTexts.place.add}: ${label}`} onClick={add}>
        {bookTexts.place.add}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  name: { flex: "1 1 auto", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});
