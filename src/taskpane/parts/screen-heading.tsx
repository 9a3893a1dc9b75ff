import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { createContext, useContext, useEffect, useRef } from "react";
import type { ReactNode, RefObject } from "react";
import { focusRing } from "./focus-ring";
import { takeFocus } from "./take-focus";

const LastHeading = createContext<RefObject<string | null> | null>(null);

/** Remembers which heading was shown last, so that the pane takes the focus only when it has moved on. */
export function FocusMemory({ children }: { readonly children: ReactNode }) {
  return <LastHeading value={useRef<string | null>(null)}>{children}</LastHeading>;
}

interface Props {
  readonly text: string;
  /** Where the pane is, for a heading that follows what is typed there; otherwise the text tells. */
  readonly at?: string;
}

/** The heading of a screen or step. The focus comes to it when it follows another, never when the pane opens. */
export function ScreenHeading({ text, at = text }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useContext(LastHeading);
  useEffect(() => {
    if (last === null) return;
    if (last.current !== null && last.current !== at) takeFocus(heading.current);
    last.current = at;
  }, [at, last]);
  return (
    <h1 ref={heading} className={styles.heading}>
      {text}
    </h1>
  );
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle1, margin: 0, ...focusRing },
});
