import { Button } from "@fluentui/react-components";
import { rolledForward } from "../../../model/book";
import { useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { useBook, useBookJson } from "../actions";
import { showFinancialYear, yearsOf } from "../state";

const { rollForward: said } = bookTexts;

/** The book a year on, with the way back. */
export function RollForward() {
  const prose = useProse();
  const { changeWithWayBack } = useBook();
  const years = yearsOf(useBookJson());
  const [first] = years;
  if (first === undefined) return null;
  const [dropped, begins, added] = [first, first + 1, first + years.length].map(showFinancialYear);
  return (
    <section className={prose.group} aria-label={said.heading}>
      <h2 className={prose.section}>{said.heading}</h2>
      <p className={prose.quiet}>{said.hint(dropped!, added!)}</p>
      <div className={prose.row}>
        <Button size="small" onClick={() => changeWithWayBack(said.done(begins!), rolledForward)}>
          {said.roll(begins!)}
        </Button>
      </div>
    </section>
  );
}
