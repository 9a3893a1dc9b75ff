import { Button } from "@fluentui/react-components";
import { FORMS } from "../../../model/book";
import { moneyInWords } from "../../figures";
import { usePaneState } from "../../pane";
import { Disclosure, useProse, useStaysOpen } from "../../parts";
import { bookTexts } from "../../texts/book";
import { BookField } from "../fields";
import { agenciesOf, agencyName, fieldIdOf, spentByAgency, unitOf, withBudgetsSpent } from "../state";
import { useBook, useBookJson, useValue } from "../actions";

/** What each agency would spend and could spend if nothing were proposed. */
export function Budgets() {
  const prose = useProse();
  const { changeWithWayBack } = useBook();
  const book = useBookJson();
  const agencies = agenciesOf(book);
  if (agencies.length === 0) return null;
  return (
    <section className={prose.group} aria-label={bookTexts.place.budgets}>
      <h2 className={prose.section}>{bookTexts.place.budgets}</h2>
      <p className={prose.quiet}>{bookTexts.place.budgetsHint}</p>
      {spentByAgency(book).size > 0 && (
        <div className={prose.row}>
          <Button
            size="small"
            onClick={() => changeWithWayBack(bookTexts.place.budgetsTaken, withBudgetsSpent)}
          >
            {bookTexts.place.budgetsSpent}
          </Button>
        </div>
      )}
      {agencies.map((agency) => (
        <Budget key={agency} agency={agency} />
      ))}
    </section>
  );
}

function Budget({ agency }: { readonly agency: string }) {
  const path = ["baseBudget", agency];
  const book = useBookJson();
  const budget = useValue([...path, "budget"]);
  const hasProblem = usePaneState(({ problems }) =>
    problems.some(({ field }) => FORMS.budget.some(({ name }) => field === fieldIdOf([...path, name]))),
  );
  const [open, setOpen] = useStaysOpen(hasProblem);
  const name = agencyName(book, agency);
  const funding = useValue([...path, "funding"]);
  const said = typeof funding === "number" ? bookTexts.place.budgetOf : bookTexts.place.noFunding;
  const heading = typeof budget === "number" ? said(name, moneyInWords(budget, unitOf(book))) : name;
  return (
    <Disclosure heading={heading} open={open} onToggle={setOpen}>
      {FORMS.budget.map((field) => (
        <BookField key={field.name} field={field} of={path} />
      ))}
    </Disclosure>
  );
}
