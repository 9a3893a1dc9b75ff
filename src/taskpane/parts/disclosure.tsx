import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

interface Props {
  readonly heading: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A part of a screen that is folded away until it is wanted. */
export function Disclosure({ heading, open, onToggle, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <Button
        appearance="subtle"
        className={styles.heading}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={() => onToggle(!open)}
      >
        {heading}
      </Button>
      {open && <div className={styles.content}>{children}</div>}
    </section>
  );
}

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  heading: { justifyContent: "flex-start", paddingLeft: 0, width: "100%", textAlign: "left" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
