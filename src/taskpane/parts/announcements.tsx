import { makeStyles } from "@fluentui/react-components";
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

/** What the pane is doing, in words. */
export function progressText(work: Work): string {
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
