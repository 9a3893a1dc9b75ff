import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane";
import { texts } from "../texts";
import { useProgressText } from "./announcements";

/** What the pane is doing and how far it is, with the way to stop it: below what scrolls, so that it is in sight on every screen. */
export function WorkingBar() {
  const styles = useStyles();
  const pane = usePane();
  const work = usePaneState((state) => state.work);
  const progress = usePaneState((state) => state.progress);
  const doing = useProgressText();
  if (work === null) return null;
  const stop = work === "writing" || work === "undoing" ? texts.stop[work] : null;
  const isKnown = progress !== null && progress < 1;
  return (
    <div className={styles.place}>
      <ProgressBar aria-label={doing} {...(isKnown && { value: progress })} />
      <div className={styles.line}>
        <span className={styles.doing}>{doing}</span>
        {stop !== null && (
          <Button size="small" onClick={pane.stopWork}>
            {stop}
          </Button>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  place: {
    flex: "0 0 auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
  },
  doing: { ...typographyStyles.body1, flex: "1 1 auto" },
});
