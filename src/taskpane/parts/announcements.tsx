import { makeStyles } from "@fluentui/react-components";
import { percentText } from "../figures";
import { usePaneState } from "../pane";
import { texts } from "../texts";
import type { Work } from "../wizard";

/** What is going on, said to a screen reader; on the screen it is beside the buttons. */
export function Announcements() {
  const styles = useStyles();
  const work = usePaneState((state) => state.work);
  return (
    <div role="status" className={styles.unseen}>
      {work === null ? "" : progressText(work)}
    </div>
  );
}

/** What the pane is doing, in words, and how far it is; on the screen only, because it would be said too often. */
export function useProgressText(): string {
  const work = usePaneState((state) => state.work);
  const progress = usePaneState((state) => state.progress);
  if (work === null) return "";
  if (progress === null) return progressText(work);
  return progress < 1
    ? texts.review.share(progressText(work), percentText(Math.round(progress * 100) / 100))
    : texts.review.workingOut;
}

function progressText(work: Work): string {
  switch (work) {
    case "starting":
      return texts.start.reading;
    case "looking":
      return texts.tables.looking;
    case "reading":
      return texts.wizard.reading;
    case "settingOut":
      return texts.understood.making;
    case "reviewing":
      return texts.review.reviewing;
    case "writing":
      return texts.review.writing;
    case "undoing":
      return texts.result.undoing;
    case "opening":
      return texts.result.reading;
  }
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
