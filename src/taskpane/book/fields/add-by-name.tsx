import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { bookTexts } from "../../texts/book";

interface Props {
  readonly label: string;
  readonly onAdd: (name: string) => void;
}

/** A name typed for something more, and the button that adds it. Enter adds it too. */
export function AddByName({ label, onAdd }: Props) {
  const styles = useStyles();
  const [name, setName] = useState("");
  const add = (): void => {
    if (name.trim() === "") return;
    onAdd(name);
    setName("");
  };
  return (
    <div className={styles.line}>
      <Field label={label} className={styles.name} size="small">
        <Input
          size="small"
          className={styles.input}
          value={name}
          autoComplete="off"
          onChange={(_, { value }) => setName(value)}
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
