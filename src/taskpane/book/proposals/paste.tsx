import { Button, Field, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo } from "react";
import { readSavingsList } from "../../../reading";
import type { SavingsLine, SavingsList } from "../../../reading";
import { amountFormat } from "../../figures";
import { ChoiceField, Findings, NativeRows, useFigureTable, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { agenciesOf, agencyName, agencyNamed, showFinancialYear, unitOf, withSavingsList } from "../state";
import type { Pasting } from "../state";
import { useBook, useBookJson } from "../actions";

const { paste } = bookTexts;

/** A council's own savings list: pasted, read, shown as it is read, and brought in as proposals. */
export function PasteList({ pasting }: { readonly pasting: Pasting }) {
  const prose = useProse();
  const { change } = useBook();
  const book = useBookJson();
  const { text, agency, figures, savings } = pasting;
  const list = useMemo(() => readSavingsList(text, { figures, savings }), [text, figures, savings]);
  const say = (said: Partial<Pasting>): void =>
    change((draft) => ({ ...draft, pasting: { ...pasting, ...said } }));
  const agencies = agenciesOf(book);
  const isAgencyNeeded = list.lines.some((line) => agencyNamed(book, line) === null);
  const canBringIn = list.lines.length > 0 && (!isAgencyNeeded || agencies.includes(agency));
  return (
    <section className={prose.group} aria-label={paste.heading}>
      <p className={prose.text}>{paste.intro}</p>
      <Field label={paste.label}>
        <NativeRows
          rows={6}
          value={text}
          onChange={({ target }) => say({ text: target.value, figures: null, savings: null })}
        />
      </Field>
      <Findings findings={list.findings} />
      <Asked list={list} pasting={pasting} say={say} />
      {list.lines.length > 0 && (
        <>
          {isAgencyNeeded && (
            <ChoiceField
              id="book savings-list agency"
              label={paste.agency}
              placeholder={bookTexts.fields.choose}
              {...(agencies.length === 0 ? { hint: bookTexts.fields.noAgencies } : {})}
              choices={agencies.map((id) => ({ key: id, text: agencyName(book, id) }))}
              chosen={agency}
              problem={undefined}
              onChoose={(id) => say({ agency: id })}
            />
          )}
          {list.unit !== null && unitOf(book) !== "" && list.unit !== unitOf(book) && (
            <p className={prose.quiet}>{paste.units(list.unit)}</p>
          )}
          <Lines lines={list.lines} />
        </>
      )}
      <div className={prose.row}>
        <Button
          appearance="primary"
          disabledFocusable={!canBringIn}
          onClick={() => {
            if (canBringIn) change((draft) => withSavingsList(draft, list, agency));
          }}
        >
          {paste.bringIn(list.lines.length)}
        </Button>
        <Button onClick={() => change((draft) => ({ ...draft, pasting: null }))}>{paste.cancel}</Button>
      </div>
    </section>
  );
}

interface AskedProps {
  readonly list: SavingsList;
  readonly pasting: Pasting;
  readonly say: (said: Partial<Pasting>) => void;
}

/** What was told from the figures, to be said otherwise; and what they do not tell. */
function Asked({ list, say }: AskedProps) {
  const isRead = list.lines.length > 0 || list.asks.length > 0;
  if (!isRead) return null;
  return (
    <>
      {list.years.length > 1 && (
        <Field label={paste.figures}>
          <RadioGroup
            value={list.figures ?? ""}
            onChange={(_, { value }) => say({ figures: value as "increments" | "cumulative" })}
          >
            {Object.entries(paste.figuresAs).map(([key, label]) => (
              <Radio key={key} value={key} label={label} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field label={paste.savings}>
        <RadioGroup
          value={list.savings ?? ""}
          onChange={(_, { value }) => say({ savings: value as "brackets" | "plain" })}
        >
          {Object.entries(paste.savingsAs).map(([key, label]) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly SavingsLine[] }) {
  const styles = useFigureTable();
  const format = amountFormat(lines.flatMap(({ amounts }) => amounts));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{paste.read(lines.length)}</caption>
      <tbody>
        {lines.map(({ reference, title, agency, start, amounts }, at) => (
          <tr key={`${at} ${title}`}>
            <th scope="row" className={styles.cell}>
              {title}
              <span className={styles.quiet}>
                {[reference, agency].filter((each) => each !== "").join(" · ")}
              </span>
            </th>
            <td className={mergeClasses(styles.cell, styles.figure)}>
              {amounts.map((amount) => format(amount)).join(", ")}
              <span className={styles.quiet}>
                {start === null ? "" : bookTexts.proposals.inWords.from(showFinancialYear(start))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
