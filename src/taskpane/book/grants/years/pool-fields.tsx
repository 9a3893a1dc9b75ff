import { FORMS } from "../../../../model/book";
import { usePaneState } from "../../../pane";
import { Disclosure, useStaysOpen } from "../../../parts";
import { grantsTexts } from "../../../texts/grants";
import { BookField } from "../../fields";
import { fieldIdOf } from "../../state";
import { isIn } from "../wrong";

const { years: said } = grantsTexts;

/** What the pool costs, and what is supposed of an overspend; folded away until it is wanted or something of it is wrong. */
export function PoolFields() {
  const wrong = usePaneState(({ problems }) => problems);
  const isWrong = ["overspend", "poolAdministration"].some((name) =>
    isIn(wrong, fieldIdOf(["pooling", name])),
  );
  const [isOpen, setOpen] = useStaysOpen(isWrong);
  return (
    <Disclosure heading={said.pool} open={isOpen} onToggle={setOpen}>
      {FORMS.pool.map((field) => (
        <BookField key={field.name} field={field} of={["pooling"]} />
      ))}
      {FORMS.overspend.map((field) => (
        <BookField key={field.name} field={field} of={["pooling", "overspend"]} />
      ))}
    </Disclosure>
  );
}
