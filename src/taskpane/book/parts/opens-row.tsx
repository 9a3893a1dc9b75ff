import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

interface Props {
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** The name of a row that opens to what is below it. */
export function OpensRow({ open, onToggle, children }: Props) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.name} aria-expanded={open} onClick={() => onToggle(!open)}>
      {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
      <span>{children}</span>
    </button>
  );
}

const useStyles = makeStyles({
  name: {
    display: "flex",
    gap: tokens.spacingHorizontalXXS,
    alignItems: "center",
    width: "100%",
    minHeight: "24px",
    padding: 0,
    border: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    backgroundColor: "transparent",
    cursor: "pointer",
    "& svg": { flexShrink: 0 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
