import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { BrokenCell } from "../../workbook";
import { usePane, usePaneState } from "../pane";
import { ShowCell, useProse } from "../parts";
import { copiesTexts as said } from "../texts/copies";

/** Cells that are named; the first is mostly the cause of the others. */
const MOST_NAMED = 3;

/** Formulas of ours without an answer, with the way to have them entered again, and what came of it. */
export function Repair() {
  const prose = useProse();
  const pane = usePane();
  const state = usePaneState(({ copies }) => copies.state);
  const repaired = usePaneState(({ copies }) => copies.repaired);
  const busy = usePaneState((state) => state.work !== null);
  const broken = state?.broken ?? [];
  const left = [...(repaired?.still ?? []), ...(repaired?.closed ?? [])];
  return (
    <div role="status" className={prose.group} hidden={broken.length === 0 && repaired === null}>
      {repaired !== null && (
        <MessageBar intent={left.length === 0 ? "success" : "warning"} layout="multiline">
          <MessageBarBody className={prose.wrap}>
            {said.mended(repaired.mended)}{" "}
            {repaired.still.length > 0 && (
              <>
                {said.still(repaired.still.length)} <Named cells={repaired.still} />
              </>
            )}{" "}
            {repaired.closed.length > 0 && (
              <>
                {said.closed(repaired.closed.length)} <Named cells={repaired.closed} />
              </>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {broken.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={prose.wrap}>
            {said.broken(broken.length)} {repaired === null && <Named cells={broken} />}{" "}
            <Button size="small" disabledFocusable={busy} onClick={() => void pane.repair()}>
              {said.repair}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function Named({ cells }: { readonly cells: readonly BrokenCell[] }) {
  return cells.slice(0, MOST_NAMED).map(({ address, shows }) => (
    <span key={address}>
      {address} ({shows}) <ShowCell address={address} />{" "}
    </span>
  ));
}
