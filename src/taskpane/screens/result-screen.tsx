import { Button, Spinner } from "@fluentui/react-components";
import { ArrowClockwiseRegular, ArrowUndoRegular, TableSimpleRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { usePane, usePaneState } from "../pane";
import {
  Headlines,
  ScreenBody,
  ScreenHeading,
  TroubleBar,
  UndoQuestion,
  useProgressText,
  useProse,
} from "../parts";
import { texts } from "../texts";

/** The headline figures of a written scenario, as its cells have them. */
export function ResultScreen() {
  const prose = useProse();
  const pane = usePane();
  const result = usePaneState((state) => state.result);
  const work = usePaneState((state) => state.work);
  const doing = useProgressText();
  useEffect(() => pane.watchSheets(), [pane]);
  if (result === null) return null;
  const { scenario, headlines, readAt, isStale, sheetsWritten } = result;
  const busy = work !== null;
  return (
    <ScreenBody
      foot={
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void pane.start()}>
            {texts.result.done}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void pane.changeScenario(scenario.name)}>
            {texts.result.change}
          </Button>
        </>
      }
    >
      <ScreenHeading text={texts.result.heading(scenario.name)} />
      <TroubleBar />
      <UndoQuestion />
      <div className={prose.group}>
        {sheetsWritten !== null && <p className={prose.text}>{texts.result.written(sheetsWritten)}</p>}
        <div className={prose.row}>
          <Button
            size="small"
            icon={<TableSimpleRegular />}
            onClick={() => void pane.showSummary(scenario.name)}
          >
            {texts.result.goToSummary}
          </Button>
          {sheetsWritten !== null && (
            <Button
              size="small"
              icon={<ArrowUndoRegular />}
              disabledFocusable={busy}
              onClick={() => void pane.undo()}
            >
              {texts.result.undo}
            </Button>
          )}
          <Button
            size="small"
            icon={<ArrowClockwiseRegular />}
            disabledFocusable={busy}
            onClick={() => void pane.readAgain()}
          >
            {texts.result.readAgain}
          </Button>
        </div>
      </div>
      <Headlines headlines={headlines} readAt={readAt} isStale={isStale} />
      {work !== null && <Spinner size="tiny" label={doing} />}
    </ScreenBody>
  );
}
