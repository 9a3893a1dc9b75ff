import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { usePaneState } from "../pane";
import { ShowCell } from "./show-cell";

/** Why the last thing asked could not be done, or that it was: in sight wherever in the screen that was asked. */
export function TroubleBar() {
  const styles = useStyles();
  const trouble = usePaneState((state) => state.trouble);
  const notice = usePaneState((state) => state.notice);
  return (
    <div role="alert" className={styles.place}>
      {trouble !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>
            {trouble.message} {trouble.address !== undefined && <ShowCell address={trouble.address} />}
          </MessageBarBody>
        </MessageBar>
      )}
      {notice !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.body}>{notice}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  place: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    // What scrolls under it must not be seen through it.
    backgroundColor: tokens.colorNeutralBackground1,
    ":empty": { display: "none" },
  },
  body: { whiteSpace: "normal" },
});
