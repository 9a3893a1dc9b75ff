import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { FORMS } from "../../../model/book";
import { usePaneState } from "../../pane";
import { Disclosure, ProblemNote, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { problemAt } from "../../fields";
import { AddByName, BookField } from "../fields";
import { agenciesOf, fieldIdOf, withAgency, withoutAgency } from "../state";
import { useBook, useBookJson } from "../actions";

/** The bodies of the place, and the parties outside it. */
export function Agencies() {
  const prose = useProse();
  const styles = useStyles();
  const { changeBook } = useBook();
  const agencies = agenciesOf(useBookJson());
  const id = fieldIdOf(["place", "agencies"]);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  return (
    <section id={id} className={prose.group} role="group" aria-label={bookTexts.place.agencies}>
      <h2 className={prose.section}>{bookTexts.place.agencies}</h2>
      <p className={prose.quiet}>
        {agencies.length === 0 ? bookTexts.place.noAgencies : bookTexts.place.agenciesHint}
      </p>
      <ul className={styles.list}>
        {agencies.map((agency, position) => (
          <li key={agency}>
            <Agency agency={agency} position={position} />
          </li>
        ))}
      </ul>
      <AddByName
        label={bookTexts.place.addAgency}
        onAdd={(name) => changeBook((book) => withAgency(book, name))}
      />
      <ProblemNote id={`${id}-problem`} problem={problem} />
    </section>
  );
}

function Agency({ agency, position }: { readonly agency: string; readonly position: number }) {
  const styles = useStyles();
  const { remove } = useBook();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure heading={agency} open={open} onToggle={setOpen}>
      {FORMS.agency.map((field) => (
        <BookField key={field.name} field={field} of={["place", "agencies", position]} />
      ))}
      <Button
        size="small"
        className={styles.remove}
        icon={<DismissRegular />}
        aria-label={bookTexts.place.removeNamed(agency)}
        onClick={() => remove(agency, (draft) => withoutAgency(draft, agency))}
      >
        {bookTexts.place.remove}
      </Button>
    </Disclosure>
  );
}

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  remove: { alignSelf: "flex-start", marginBottom: tokens.spacingVerticalS },
});
