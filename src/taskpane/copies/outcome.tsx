import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane";
import { CellList, useProse } from "../parts";
import type { CopyOutcome } from "../state";
import { copiesTexts as said } from "../texts/copies";

/** What came of making the workbook shareable, or live again: how many cells were compared, which differ, and the way back. */
export function Outcome({ outcome }: { readonly outcome: CopyOutcome }) {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const { cells, different } = outcome;
  const isSame = different.length === 0;
  const sentences = [
    ...(outcome.kind === "made"
      ? [
          said.made(outcome.formulas, outcome.values),
          ...(outcome.fellBack > 0 ? [said.fellBack(outcome.fellBack)] : []),
        ]
      : [said.restored(outcome.formulas)]),
    isSame ? said.same(cells) : said.different(different.length, cells),
    said.tolerance,
  ];
  return (
    <>
      <MessageBar intent={isSame ? "success" : "warning"} layout="multiline">
        <MessageBarBody className={prose.wrap}>{sentences.join(" ")}</MessageBarBody>
      </MessageBar>
      {!isSame && (
        <>
          <div className={prose.row}>
            <Button size="small" disabledFocusable={busy} onClick={() => void pane.undo()}>
              {said.putBack}
            </Button>
          </div>
          <CellList
            caption={said.differ}
            cells={different.map(({ address, before, now }) => ({
              address,
              says: [said.before(before), said.now(now)],
            }))}
          />
        </>
      )}
      {outcome.kind === "restored" && outcome.others.length > 0 && (
        <CellList
          caption={said.others}
          cells={outcome.others.map(({ address, formula }) => ({ address, says: [said.held(formula)] }))}
        />
      )}
    </>
  );
}
