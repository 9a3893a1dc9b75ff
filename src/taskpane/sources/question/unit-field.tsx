import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Ask, FoundTable } from "../../../reading";
import { usePane, usePaneState } from "../../pane";
import { fieldNotes } from "../../parts";
import { texts } from "../../texts";
import { fieldIds, problemAt } from "../../fields";

const ASK: Ask = { role: "unit", first: null, others: ["£", "£ thousand", "£ million"] };

/** In which unit a table is that does not say it, where another of the list does. */
export function UnitField({ kind, table }: { readonly kind: string; readonly table: FoundTable }) {
  const pane = usePane();
  const id = fieldIds.unit(table.key);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  return (
    <Field label={texts.understood.unitOf(table.label)} {...fieldNotes({ problem })}>
      <RadioGroup
        id={id}
        layout="horizontal"
        value=""
        onChange={(_, { value }) => void pane.chooseAnswer(kind, table, ASK, value)}
      >
        {ASK.others.map((unit) => (
          <Radio key={unit} value={unit} label={unit} />
        ))}
      </RadioGroup>
    </Field>
  );
}
