import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { MatchProgress } from "../../../../worker";
import { usePane } from "../../../pane";
import { useProse } from "../../../parts";
import { suppliersTexts as said } from "../../../texts/findings/suppliers";
import { useBookJson } from "../../actions";
import { agenciesOf, agencyName } from "../../state";
import { compared, lacking } from "./compared";
import type { Compared } from "./compared";
import { SuppliersFound } from "./found";
import { LedgersQuestion, useLedgers } from "./ledgers";

/** Which suppliers several bodies pay, from the ledgers in the workbook; a job of the worker, with progress and a way to stop. */
export function Suppliers() {
  const prose = useProse();
  const { jobs, desk } = usePane();
  const book = useBookJson();
  const ledgers = useLedgers();
  const [stage, setStage] = useState<MatchProgress | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [result, setResult] = useState<Compared | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const chosen = ledgers.chosen;
  const missing = lacking(chosen);

  const look = async (): Promise<void> => {
    stop.current = new AbortController();
    setStage("suppliers");
    setTold(null);
    setResult(null);
    try {
      const read = await desk.port.readPayments(
        chosen.map(({ table, agency }) => ({ table, agency: agency === null ? null : agency.trim() })),
      );
      const payments = read.flatMap((each) => each.payments);
      const others = agenciesOf(book).map((id) => agencyName(book, id));
      const found = await jobs().start(
        "match",
        { payments, others },
        { onProgress: setStage, signal: stop.current.signal },
      );
      setResult(compared(chosen, read, found));
    } catch (problem) {
      setTold(problem instanceof Error ? problem.message : String(problem));
    }
    setStage(null);
  };

  return (
    <div className={prose.group}>
      <p className={prose.text}>{said.intro}</p>
      {ledgers.all.length === 0 ? (
        <p className={prose.text}>{said.none}</p>
      ) : (
        <>
          <LedgersQuestion ledgers={ledgers} />
          {missing !== null && <p className={prose.quiet}>{missing}</p>}
          <div className={prose.row}>
            <Button
              size="small"
              disabledFocusable={stage !== null || missing !== null}
              onClick={() => void look()}
            >
              {said.look}
            </Button>
            {stage !== null && (
              <Button size="small" onClick={() => stop.current?.abort()}>
                {said.stop}
              </Button>
            )}
          </div>
        </>
      )}
      {stage !== null && <ProgressBar aria-label={said.under[stage]} />}
      <p className={prose.text} role="status">
        {stage === null ? told : said.under[stage]}
      </p>
      {result !== null && <SuppliersFound compared={result} />}
    </div>
  );
}
