import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** Buttons that stay in sight at the foot of the pane. */
  readonly foot?: ReactNode;
}

/** A screen: its content scrolls, its buttons stay. */
export function ScreenBody({ children, foot }: Props) {
  const styles = useStyles();
  return (
    <>
      <main className={styles.content}>{children}</main>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </>
  );
}

const useStyles = makeStyles({
  content: {
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
