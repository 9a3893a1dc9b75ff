import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { usePane, usePaneState } from "../../pane";
import { Findings, useProse } from "../../parts";
import { texts } from "../../texts";
import { amongTables } from "./among-tables";
import { NoTables } from "./no-tables";
import { SourceQuestion } from "./source-question";

/** Which tables and columns are read; of every source one, or none. */
export function SourceTables() {
  const prose = useProse();
  const pane = usePane();
  // Where looking for tables failed, cells can be pointed at all the same.
  const isLookedFor = usePaneState(({ tables, work }) => tables.length > 0 || work === null);
  const foundNone = usePaneState(
    ({ tables, work, trouble }) => tables.length === 0 && work === null && trouble === null,
  );
  const tables = usePaneState((state) => state.tables);
  const gone = usePaneState((state) => state.goneTables);
  const notRead = usePaneState((state) => state.sheetsNotRead);
  const busy = usePaneState((state) => state.work !== null);
  return (
    <>
      <Findings
        findings={[
          ...gone.map((reference) => texts.problems.tableGone(reference)),
          ...notRead.map((sheet) => texts.problems.sheetNotRead(sheet)),
        ].map((message) => ({ severity: "note" as const, message }))}
      />
      {foundNone && <NoTables />}
      {isLookedFor &&
        amongTables(pane.sources).map((source) => <SourceQuestion key={source.kind} source={source} />)}
      <Findings findings={tables.flatMap(({ use }) => use ?? [])} />
      <div className={prose.row}>
        <Button
          size="small"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={busy}
          onClick={() => void pane.lookAgain()}
        >
          {texts.tables.lookAgain}
        </Button>
      </div>
    </>
  );
}
