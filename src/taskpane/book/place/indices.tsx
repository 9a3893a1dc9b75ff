import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { numberTyped } from "../../../model/wording";
import { percentText } from "../../figures";
import { usePaneState } from "../../pane";
import { Disclosure, fieldNotes, ProblemNote, useFigureTable, useProse, useStaysOpen } from "../../parts";
import { bookTexts } from "../../texts/book";
import { problemAt } from "../../fields";
import { AddByName, TypedCell } from "../fields";
import { numberAt } from "../../../model/json";
import {
  fieldIdOf,
  indicesOf,
  levelYears,
  proposedDeflator,
  showFinancialYear,
  withGrowth,
  withIndex,
  withLevels,
  withoutIndex,
  withPublishedDeflator,
} from "../state";
import { useBook, useBookJson } from "../actions";

/** How prices rise: general inflation, and indices for pay, contracts and the like. */
export function Indices() {
  const prose = useProse();
  const { changeBook } = useBook();
  const indices = indicesOf(useBookJson());
  return (
    <section className={prose.group} aria-label={bookTexts.place.indices}>
      <h2 className={prose.section}>{bookTexts.place.indices}</h2>
      <p className={prose.quiet}>{bookTexts.place.indicesHint}</p>
      {indices.map((index) => (
        <Index key={index} index={index} />
      ))}
      <AddByName
        label={bookTexts.place.addIndex}
        onAdd={(name) => changeBook((book) => withIndex(book, name))}
      />
    </section>
  );
}

function Index({ index }: { readonly index: string }) {
  const prose = useProse();
  const { changeBook, remove } = useBook();
  const id = fieldIdOf(["place", "indices", index]);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  const hasProblem = usePaneState(({ problems }) => problems.some(({ field }) => field.startsWith(id)));
  const [open, setOpen] = useStaysOpen(hasProblem);
  const isDeflator = index === "deflator";
  return (
    <div id={id}>
      <Disclosure heading={isDeflator ? bookTexts.place.deflator : index} open={open} onToggle={setOpen}>
        <ProblemNote id={`${id}-problem`} problem={problem} />
        {isDeflator && (
          <>
            <div className={prose.row}>
              <Button size="small" onClick={() => changeBook(withPublishedDeflator)}>
                {bookTexts.place.publish}
              </Button>
            </div>
            <p className={prose.quiet}>
              {bookTexts.place.published(proposedDeflator.title, showFinancialYear(proposedDeflator.last))}
            </p>
          </>
        )}
        <Growth index={index} />
        <Levels index={index} />
        {!isDeflator && (
          <div className={prose.row}>
            <Button
              size="small"
              aria-label={bookTexts.place.removeNamed(index)}
              onClick={() => remove(index, (draft) => ({ ...draft, book: withoutIndex(draft.book, index) }))}
            >
              {bookTexts.place.remove}
            </Button>
          </div>
        )}
      </Disclosure>
    </div>
  );
}

/** Fills the years without a level. */
function Growth({ index }: { readonly index: string }) {
  const styles = useStyles();
  const { changeBook } = useBook();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const fill = (): void => {
    const rate = numberTyped(typed.trim(), true);
    setProblem(
      rate === null
        ? bookTexts.problems.enter(bookTexts.place.growth, bookTexts.problems.percentage)
        : undefined,
    );
    if (rate !== null) changeBook((book) => withGrowth(book, index, rate));
  };
  return (
    <div className={styles.line}>
      <Field label={bookTexts.place.growth} {...fieldNotes({ problem })}>
        <Input
          size="small"
          className={styles.rate}
          value={typed}
          inputMode="decimal"
          autoComplete="off"
          contentAfter="%"
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Button size="small" onClick={fill}>
        {bookTexts.place.grow}
      </Button>
    </div>
  );
}

function Levels({ index }: { readonly index: string }) {
  const prose = useProse();
  const styles = useFigureTable();
  const own = useStyles();
  const { changeBook } = useBook();
  const book = useBookJson();
  const years = levelYears(book);
  if (years.length === 0) return <p className={prose.quiet}>{bookTexts.place.noYears}</p>;
  const levelOf = (year: number): number | null => numberAt(book, ["place", "indices", index, String(year)]);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {bookTexts.place.levels}. {bookTexts.place.levelsHint}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {bookTexts.place.year}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, own.level)}>
              {bookTexts.place.levelHeading}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row" className={mergeClasses(styles.cell, styles.middle)}>
                {showFinancialYear(year)}
                <span className={styles.quiet}>{riseIn(levelOf(year - 1), levelOf(year))}</span>
              </th>
              <td className={mergeClasses(styles.cell, styles.middle, own.level)}>
                <TypedCell
                  as="number"
                  path={["place", "indices", index, String(year)]}
                  name={bookTexts.place.level(index, showFinancialYear(year))}
                  onPaste={(cells) => {
                    if (!/[\t\n]/.test(cells.trim())) return false;
                    changeBook((before) => withLevels(before, index, year, cells));
                    return true;
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** "+2%". */
function riseIn(before: number | null, level: number | null): string {
  if (before === null || level === null || before === 0) return "";
  const PLACES = 4;
  const rise = Number((level / before - 1).toFixed(PLACES));
  return `${rise < 0 ? "" : "+"}${percentText(rise)}`;
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  level: { width: "5.75rem" },
  rate: { width: "7.5rem", minWidth: 0 },
});
