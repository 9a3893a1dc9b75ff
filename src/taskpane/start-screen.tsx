import { Button } from "@fluentui/react-components";
import { BookHome } from "./book-lazily";
import { Copies, Repair } from "./copies-lazily";
import { usePane, usePaneState } from "./pane";
import { FunctionBrowser, ScreenBody, ScreenHeading, TroubleBar, UndoQuestion, useProse } from "./parts";
import { texts } from "./texts";

/** The first screen: what this is, the book of the workbook, and the functions. */
export function StartScreen() {
  const prose = useProse();
  const pane = usePane();
  const work = usePaneState((state) => state.work);
  const hasBook = usePaneState(({ book, held }) => book !== null || held !== null);
  const toBook = usePaneState(({ book, held }) =>
    book !== null ? texts.start.resumeBook : held !== null ? texts.start.changeBook : texts.start.newBook,
  );
  const busy = work !== null && work !== "starting";
  return (
    <ScreenBody>
      <ScreenHeading text={texts.start.heading} />
      <TroubleBar />
      <UndoQuestion />
      <Repair />
      {!hasBook && (
        <>
          <p className={prose.text}>{texts.start.what}</p>
          <p className={prose.text}>{texts.start.whatBook}</p>
        </>
      )}
      <div className={prose.row}>
        {/* One button, whatever is found: it keeps the focus while the workbook is read. */}
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void pane.openBook()}>
          {toBook}
        </Button>
      </div>
      {hasBook && <BookHome />}
      <Copies />
      <FunctionBrowser />
    </ScreenBody>
  );
}
