import { makeStyles } from "@fluentui/react-components";
import { percentText } from "../figures";
import { usePaneState } from "../pane";
import { texts } from "../texts";

/** What is going on, said to a screen reader; on the screen it is beside the buttons. */
export function Announcements() {
  const styles = useStyles();
  const work = usePaneState((state) => state.work);
  return (
    <div role="status" className={styles.unseen}>
      {work === null ? "" : texts.work[work]}
    </div>
  );
}

/** What the pane is doing, in words, and how far it is; on the screen only, because it would be said too often. */
export function useProgressText(): string {
  const work = usePaneState((state) => state.work);
  const progress = usePaneState((state) => state.progress);
  if (work === null) return "";
  if (progress === null) return texts.work[work];
  return progress < 1
    ? texts.progress.share(texts.work[work], percentText(Math.round(progress * 100) / 100))
    : texts.progress.workingOut;
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
