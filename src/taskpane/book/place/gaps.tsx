import { TypedField, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { Echo, useWrong } from "../fields";
import {
  agenciesOf,
  agencyName,
  fieldIdOf,
  figuresIn,
  gapLeft,
  showFinancialYear,
  withGap,
  yearsOf,
} from "../state";
import { useBook, useBookJson, useDraft, useTyped, useValue } from "../actions";

/** Each agency's budget gap by year. */
export function Gaps() {
  const prose = useProse();
  const book = useBookJson();
  const years = yearsOf(book);
  const agencies = agenciesOf(book);
  const [first, last] = [years[0], years.at(-1)];
  if (agencies.length === 0) return null;
  return (
    <section className={prose.group} aria-label={bookTexts.place.gaps}>
      <h2 className={prose.section}>{bookTexts.place.gaps}</h2>
      <p className={prose.quiet}>
        {first === undefined || last === undefined
          ? bookTexts.place.noYears
          : bookTexts.place.gapHint(years.length, showFinancialYear(first), showFinancialYear(last))}
      </p>
      {agencies.map((agency) => (
        <Gap key={agency} agency={agency} years={years} />
      ))}
    </section>
  );
}

interface Props {
  readonly agency: string;
  readonly years: readonly number[];
}

function Gap({ agency, years }: Props) {
  const prose = useProse();
  const { changeBook, put } = useBook();
  const book = useBookJson();
  const baseBudget = useDraft((draft) => draft.baseBudget);
  const left = gapLeft({ book, baseBudget }, agency);
  const path = ["place", "gap", agency];
  const value = useValue(path);
  const name = agencyName(book, agency);
  const { text, type: take } = useTyped("amounts by year", value, (typed) => put(path, typed));
  const { wrong, onType, onLeave } = useWrong(path);
  const type = (typed: string): void => {
    onType();
    take(typed);
  };
  return (
    <div>
      <TypedField
        id={fieldIdOf(path)}
        label={bookTexts.place.gap(name)}
        value={text}
        onType={type}
        wrong={wrong}
        onLeave={onLeave}
        onPaste={(cells) => {
          const lines = cells.trim().split(/\r?\n/);
          if (lines.length < 2) return false;
          // A column of figures is one agency's; other blocks have a row for each.
          const isColumn = lines.length === years.length && lines.every((line) => !line.includes("\t"));
          if (isColumn) type(figuresIn(cells).join("  "));
          else changeBook((before) => withGap(before, agency, cells));
          return true;
        }}
      />
      <Echo as="amounts by year" value={value} years={years} />
      {left !== null && (
        <>
          <p className={prose.quiet}>
            {value === undefined ? bookTexts.place.gapLeft : bookTexts.place.gapCounts}
          </p>
          <Echo as="amounts by year" value={left} years={years} />
        </>
      )}
    </div>
  );
}
