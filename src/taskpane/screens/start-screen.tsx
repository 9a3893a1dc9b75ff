import { Button, Spinner } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { HeldBook } from "../book-lazily";
import { usePane, usePaneState } from "../pane";
import {
  FunctionBrowser,
  SavedScenarioCard,
  ScreenBody,
  ScreenHeading,
  TroubleBar,
  UndoQuestion,
  useProgressText,
  useProse,
} from "../parts";
import { texts } from "../texts";

/** The first screen: what this is, a new scenario, those there are, and the functions. */
export function StartScreen() {
  const prose = useProse();
  const pane = usePane();
  const saved = usePaneState((state) => state.saved);
  const work = usePaneState((state) => state.work);
  const doing = useProgressText();
  const left = usePaneState((state) => state.left);
  const holdsBook = usePaneState((state) => state.held !== null);
  const isMakingBook = usePaneState((state) => state.book !== null);
  const busy = work !== null && work !== "starting";
  return (
    <ScreenBody>
      <ScreenHeading text={texts.start.heading} />
      <TroubleBar />
      <UndoQuestion />
      <p className={prose.text}>{texts.start.what}</p>
      {holdsBook && <HeldBook />}
      {!holdsBook && <p className={prose.text}>{texts.start.whatBook}</p>}
      <div className={prose.row}>
        {!holdsBook && !isMakingBook && (
          <Button
            appearance="primary"
            icon={<AddRegular />}
            disabledFocusable={busy}
            onClick={() => void pane.newBook()}
          >
            {texts.start.newBook}
          </Button>
        )}
        {isMakingBook && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void pane.resumeBook()}>
            {texts.start.resumeBook}
          </Button>
        )}
        <Button icon={<AddRegular />} disabledFocusable={busy} onClick={() => void pane.newScenario()}>
          {texts.start.newScenario}
        </Button>
        {left !== null && (
          <Button disabledFocusable={work !== null} onClick={() => void pane.resume()}>
            {texts.start.resume(left.answers.name)}
          </Button>
        )}
      </div>
      <section className={prose.group} aria-label={texts.start.scenarios}>
        <h2 className={prose.section}>{texts.start.scenarios}</h2>
        {saved.length === 0 && work === null && <p className={prose.quiet}>{texts.start.noScenarios}</p>}
        {saved.map((entry) => (
          <SavedScenarioCard key={entry.scenario.name} saved={entry} />
        ))}
        {work !== null && <Spinner size="tiny" label={doing} />}
      </section>
      <FunctionBrowser />
    </ScreenBody>
  );
}
