import { Button, mergeClasses } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { FormField } from "../../../../model/book";
import { isJsonRecord } from "../../../../model/json";
import { usePaneState } from "../../../pane";
import { ChoiceField, ProblemNote, takeFocus, useFigureTable, useProse } from "../../../parts";
import { bookTexts } from "../../../texts/book";
import { grantsTexts } from "../../../texts/grants";
import { problemAt } from "../../../fields";
import { fieldIdOf, servicesPaidFor } from "../../state";
import type { Path } from "../../state";
import { useBook, useBookJson, useValue } from "../../actions";
import { textsOf, TypedCell } from "../../fields";

const { fields: said } = bookTexts;

interface Props {
  readonly field: FormField;
  readonly path: Path;
}

/** An amount for each of the services that have one, and the choice of one more, whose amount is asked for: 0 would mean something. */
export function AmountsByService({ field: { ask }, path }: Props) {
  const prose = useProse();
  const styles = useFigureTable();
  const { put } = useBook();
  const book = useBookJson();
  const value = useValue(path);
  const id = fieldIdOf(path);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  const { label, hint } = textsOf(ask, book);
  const amounts = isJsonRecord(value) ? value : {};
  const services = servicesPaidFor(book);
  const others = services.filter((service) => !Object.hasOwn(amounts, service));
  // Not taken as soon as it is chosen: by the arrow keys each on the way is chosen.
  const [next, setNext] = useState<string | null>(null);
  const add = (): void => {
    if (next === null) return takeFocus(document.getElementById(`${id}-add`));
    put([...path, next], "");
    setNext(null);
    // Its field is on the page once it is drawn.
    setTimeout(() => takeFocus(document.getElementById(fieldIdOf([...path, next]))));
  };
  return (
    <section id={id} className={prose.group} role="group" aria-label={label}>
      <h3 className={prose.section}>{label}</h3>
      {hint !== undefined && <p className={prose.quiet}>{hint}</p>}
      {Object.keys(amounts).length > 0 && (
        <table className={styles.table}>
          <caption className={styles.caption}>{label}</caption>
          <tbody>
            {Object.keys(amounts).map((service) => (
              <tr key={service}>
                <th scope="row" className={mergeClasses(styles.cell, styles.middle)}>
                  {service}
                </th>
                <td className={mergeClasses(styles.cell, styles.middle, styles.figure)}>
                  <TypedCell as="amount" path={[...path, service]} name={said.of(label, service)} keeps />
                </td>
                <td className={mergeClasses(styles.cell, styles.middle)}>
                  <Button
                    size="small"
                    aria-label={bookTexts.proposals.removeNamed(said.of(label, service))}
                    onClick={() => put([...path, service], undefined)}
                  >
                    {bookTexts.proposals.remove}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 && (
        <>
          <ChoiceField
            id={`${id}-add`}
            label={grantsTexts.grants.addService}
            placeholder={said.choose}
            choices={others.map((key) => ({ key, text: key }))}
            chosen={next}
            problem={undefined}
            compact
            onChoose={setNext}
          />
          <div className={prose.row}>
            <Button size="small" icon={<AddRegular />} onClick={add}>
              {grantsTexts.grants.addAmount}
            </Button>
          </div>
        </>
      )}
      <ProblemNote id={`${id}-problem`} problem={problem} />
    </section>
  );
}
