import {
  Button,
  Checkbox,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
} from "@fluentui/react-components";
import { useState } from "react";
import { useFigureTable, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { textAt, textsAt } from "../../../model/json";
import {
  lockAt,
  poolingProposals,
  proposalName,
  proposalsOf,
  scenarioName,
  scenariosOf,
  withTick,
} from "../state";
import { useBook, useBookJson, useDraft } from "../actions";
import { TotalsNote, TotalsRows, useTotals } from "./totals";

const { scenarios: said } = bookTexts;

/** Proposals by scenarios, a tick where one is on. Many scenarios are scrolled sideways; the names of the proposals stay. */
export function Matrix() {
  const prose = useProse();
  const styles = useFigureTable();
  const own = useStyles();
  const { changeBook } = useBook();
  const book = useBookJson();
  const locks = useDraft((draft) => draft.locks);
  const [refused, setRefused] = useState<number | null>(null);
  const scenarios = scenariosOf(book);
  const totals = useTotals(book);
  const tick = (position: number, id: string, isOn: boolean): void => {
    const isLocked = lockAt({ book, locks }, position) !== undefined;
    setRefused(isLocked ? position : null);
    if (!isLocked) changeBook((before) => withTick(before, position, id, isOn));
  };
  return (
    <>
      {/* A part of the page that scrolls must be reached by keys. */}
      <div className={own.scroll} role="region" aria-label={said.matrix} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>{said.matrix}</caption>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.heading, own.name, styles.stays)}>
                {said.proposal}
              </th>
              {scenarios.map((scenario) => (
                <th
                  key={textAt(scenario, ["id"])}
                  scope="col"
                  className={mergeClasses(styles.heading, styles.word, own.tick)}
                >
                  {scenarioName(scenario)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {proposalsOf(book).map((proposal) => {
              const id = textAt(proposal, ["id"]);
              return (
                <tr key={id}>
                  <th
                    scope="row"
                    className={mergeClasses(styles.cell, styles.middle, own.name, styles.stays)}
                  >
                    {proposalName(proposal)}
                  </th>
                  {scenarios.map((scenario, position) => (
                    <td key={textAt(scenario, ["id"])} className={mergeClasses(styles.cell, own.tick)}>
                      <Checkbox
                        aria-label={said.on(proposalName(proposal), scenarioName(scenario))}
                        checked={textsAt(scenario, ["on"]).includes(id)}
                        onChange={(_, { checked }) => tick(position, id, checked === true)}
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
          {totals !== null && <TotalsRows totals={totals} book={book} />}
        </table>
      </div>
      {totals === null && <TotalsNote />}
      {totals !== null && poolingProposals(book).size > 0 && <p className={prose.quiet}>{said.pooling}</p>}
      <Refused position={refused !== null && lockAt({ book, locks }, refused) ? refused : null} />
    </>
  );
}

/** Why a switch stays as it is, and the way to change it. */
function Refused({ position }: { readonly position: number | null }) {
  const prose = useProse();
  const book = useBookJson();
  const { unlockScenario } = useBook();
  const name = scenarioName(scenariosOf(book)[position ?? 0] ?? {});
  return (
    <div role="status">
      {position !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={prose.wrap}>
            {said.isLocked(name)}{" "}
            <Button size="small" onClick={() => unlockScenario(position)}>
              {said.unlockNamed(name)}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  // A tick that is reached by keys comes out from under the names: their column with its padding, and a little.
  scroll: { overflowX: "auto", maxWidth: "100%", scrollPaddingLeft: "9rem" },
  name: { minWidth: "8rem" },
  tick: { textAlign: "center", minWidth: "4.5rem" },
});
