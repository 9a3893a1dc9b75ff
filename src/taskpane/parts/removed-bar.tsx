import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane";
import { texts } from "../texts";

/** What was last taken out of the draft, with the way to bring it back: below what scrolls, so that it is in sight wherever that was. */
export function RemovedBar() {
  const styles = useStyles();
  const pane = usePane();
  const removed = usePaneState((state) => state.removed);
  const busy = usePaneState((state) => state.work !== null);
  return (
    <div role="status" className={styles.place}>
      {removed !== null && (
        <MessageBar layout="multiline">
          <MessageBarBody className={styles.body}>
            {removed.what}{" "}
            <Button size="small" disabledFocusable={busy} onClick={pane.bringBack}>
              {texts.draft.bringBack}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  place: {
    flex: "0 0 auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    ":empty": { display: "none" },
  },
  body: { whiteSpace: "normal" },
});
