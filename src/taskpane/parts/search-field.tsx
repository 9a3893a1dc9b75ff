import { Field, Input } from "@fluentui/react-components";
import { fieldNotes } from "./field-notes";

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly words: string;
  readonly onSearch: (words: string) => void;
}

/** Words by which something in a list is looked for. */
export function SearchField({ label, hint, words, onSearch }: Props) {
  return (
    <Field label={label} size="small" {...fieldNotes({ hint })}>
      <Input
        type="search"
        size="small"
        value={words}
        autoComplete="off"
        onChange={(_, { value }) => onSearch(value)}
      />
    </Field>
  );
}
