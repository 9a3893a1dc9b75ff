import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

interface Props {
  readonly heading: string;
  /** What is said of it in the same line, in lighter letters. */
  readonly besides?: string;
  /** Whether it is a section of the screen, with a heading of its own. */
  readonly isSection?: boolean;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A part of a screen that is folded away until it is wanted. */
export function Disclosure({ heading, besides, isSection = false, open, onToggle, children }: Props) {
  const styles = useStyles();
  const button = (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.heading, isSection && styles.strong)}
      icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
      aria-expanded={open}
      onClick={() => onToggle(!open)}
    >
      <span>
        {heading}
        {besides !== undefined && <span className={styles.besides}>{` · ${besides}`}</span>}
      </span>
    </Button>
  );
  return (
    <section className={styles.part}>
      {isSection ? <h2 className={styles.section}>{button}</h2> : button}
      {open && <div className={styles.content}>{children}</div>}
    </section>
  );
}

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  heading: { justifyContent: "flex-start", paddingLeft: 0, width: "100%", textAlign: "left" },
  besides: { fontWeight: tokens.fontWeightRegular },
  section: { margin: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
