import { Button, makeStyles, tokens } from "@fluentui/react-components";
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
      {/* The browser's own: Fluent's bar would be loaded with every pane. */}
      <progress className={styles.bar} aria-label={doing} {...(isKnown && { value: progress })} />
      <span className={styles.doing}>{doing}</span>
      {stop !== null && (
        <Button size="small" onClick={pane.stopWork}>
          {stop}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  bar: { width: "100%", height: "6px", accentColor: tokens.colorBrandForeground1 },
  doing: { flexGrow: 1 },
});
