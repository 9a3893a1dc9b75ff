import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import { focusRing } from "./focus-ring";
import { useKeptFocus } from "./kept-focus";
import { RemovedBar } from "./removed-bar";
import { WorkingBar } from "./working-bar";

interface Props {
  readonly children: ReactNode;
  /** Buttons that stay in sight at the foot of the pane. */
  readonly foot?: ReactNode;
}

/** A screen: its content scrolls, its buttons stay. */
export function ScreenBody({ children, foot }: Props) {
  const styles = useStyles();
  const content = useRef<HTMLElement>(null);
  useKeptFocus(content);
  return (
    <>
      <main ref={content} className={styles.content}>
        {children}
      </main>
      <RemovedBar />
      <WorkingBar />
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </>
  );
}

const useStyles = makeStyles({
  content: {
    ...focusRing,
    flex: "1 1 auto",
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "> *": { flexShrink: 0 },
  },
  foot: {
    flex: "0 0 auto",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Fluent's buttons are at least 96 px wide: three would not fit side by side in a narrow pane.
    "& > button": { minWidth: "64px" },
  },
});
