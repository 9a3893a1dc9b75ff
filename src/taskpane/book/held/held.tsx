import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { PROPOSAL_LEVERS } from "../../../model/book";
import { listed } from "../../../model/wording";
import { usePane, usePaneState } from "../../pane";
import { Copies, Repair } from "../../copies-lazily";
import { Pictures } from "../../pictures-lazily";
import {
  Findings,
  ScreenBody,
  ScreenHeading,
  ShowCell,
  TroubleBar,
  UndoQuestion,
  useFigureTable,
  useProse,
} from "../../parts";
import { texts } from "../../texts";
import { bookTexts } from "../../texts/book";
import type { HeldBook as Held } from "../../state";
import { savingInWords, startInWords } from "../proposals";
import { Headlines } from "./headlines";
import { picturesOf } from "./told";
import { textAt } from "../../../model/json";
import { leverOf, proposalName, proposalsOf, scenarioName, scenariosOf } from "../state";

const { held: said } = bookTexts;

/** The book of the workbook after it was written: its figures as the cells have them, its register, and the way back. */
export function HeldScreen() {
  const pane = usePane();
  const held = usePaneState((state) => state.held);
  const busy = usePaneState((state) => state.work !== null);
  if (held === null) return null;
  return (
    <ScreenBody
      foot={
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void pane.start()}>
            {said.done}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void pane.openBook()}>
            {texts.start.changeBook}
          </Button>
        </>
      }
    >
      <ScreenHeading text={headingOf(held)} />
      <TroubleBar />
      <UndoQuestion />
      <Repair />
      <HeldFigures held={held} />
      <Register held={held} />
      <Copies />
    </ScreenBody>
  );
}

/** What the book is called. */
export function headingOf({ kept }: Held): string {
  return said.heading(textAt(kept.book, ["place", "name"]));
}

/** What can be done with the written book, what in its cells no longer fits, and its figures. */
export function HeldFigures({ held }: { readonly held: Held }) {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const isBeingMade = usePaneState((state) => state.book !== null);
  const { headlines, readAt, isStale, isAwaited, pictures, sheets, findings, gone } = held;
  const drawn = picturesOf(pictures ?? []);
  useEffect(() => pane.watchSheets(), [pane]);
  return (
    <>
      <div className={prose.row}>
        {!isBeingMade && (
          <Button size="small" disabledFocusable={busy} onClick={() => void pane.beginBook()}>
            {said.anew}
          </Button>
        )}
        {sheets !== null && (
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy}
            onClick={() => void pane.undo()}
          >
            {said.undo}
          </Button>
        )}
        <Button
          size="small"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={busy}
          onClick={() => void pane.readBookAgain()}
        >
          {said.readAgain}
        </Button>
      </div>
      <Findings findings={findings} />
      {headlines === null || headlines.length === 0 ? (
        <p className={prose.text}>{headlines === null ? said.unread : said.unwritten}</p>
      ) : (
        <Headlines
          headlines={headlines}
          readAt={readAt}
          isStale={isStale}
          isAwaited={isAwaited}
          gone={gone}
        />
      )}
      {drawn.length > 0 && !isStale && !isAwaited && <Pictures pictures={drawn} />}
    </>
  );
}

/** Its proposals and scenarios, and the sheets that were written. */
function Register({ held: { kept, sheets } }: { readonly held: Held }) {
  const prose = useProse();
  const styles = useFigureTable();
  return (
    <>
      <table className={styles.table}>
        <caption className={prose.caption}>{said.register}</caption>
        <tbody>
          {proposalsOf(kept.book).map((proposal) => (
            <tr key={textAt(proposal, ["id"])}>
              <th scope="row" className={styles.cell}>
                {proposalName(proposal)}
                <span className={styles.quiet}>
                  {[
                    PROPOSAL_LEVERS.find(({ id }) => id === leverOf(proposal))?.title,
                    startInWords(proposal),
                    textAt(proposal, ["status"]),
                  ]
                    .filter((part) => part !== undefined && part !== "")
                    .join(" · ")}
                </span>
              </th>
              <td className={styles.cell}>{savingInWords(kept.book, proposal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={prose.quiet}>{said.scenarios(listed(scenariosOf(kept.book).map(scenarioName)))}</p>
      {sheets !== null && (
        <table className={styles.table}>
          <caption className={prose.caption}>{said.openSheets}</caption>
          <tbody>
            {sheets.map((sheet) => (
              <tr key={sheet}>
                <th scope="row" className={styles.cell}>
                  {sheet}
                </th>
                <td className={styles.cell}>
                  <ShowCell address={sheet} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
