import { useState } from "react";
import { nameKey } from "../../../../model/names";
import { TypedField } from "../../../parts";
import { bookTexts } from "../../../texts/book";
import { grantsTexts } from "../../../texts/grants";
import { afterPress } from "../../fields";
import { fieldIdOf } from "../../state";
import type { Path } from "../../state";

interface Props {
  readonly label: string;
  readonly path: Path;
  readonly name: string;
  /** Those that it must not be given: that of another one. */
  readonly others: readonly string[];
  readonly onName: (name: string) => void;
}

/**
 * A name by which others refer to something. It is taken when the field is left or Enter is pressed, so that no name on the way is mistaken for another's;
 * one that cannot be taken stays as it was typed, and is told of.
 */
export function NameField({ label, path, name, others, onName }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const take = (): void => {
    if (typed === null) return;
    const said = typed.trim();
    const alike = others.find((each) => nameKey(each) === nameKey(said));
    if (said === "" || alike !== undefined) {
      const because = alike === undefined ? grantsTexts.grants.nameMissing : bookTexts.fields.taken(alike);
      return afterPress(() => setWrong(because));
    }
    setTyped(null);
    if (said !== name) onName(said);
  };
  return (
    <TypedField
      id={fieldIdOf(path)}
      label={label}
      value={typed ?? name}
      onType={(text) => {
        setTyped(text);
        setWrong(undefined);
      }}
      wrong={wrong}
      onLeave={take}
      onEnter={take}
    />
  );
}
