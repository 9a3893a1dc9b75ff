import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePaneState } from "../pane";
import { texts } from "../texts";
import { focusRing } from "./focus-ring";
import { takeFocus } from "./take-focus";

/** So many are listed; more would fill the pane, and the rest are at their fields. */
const MOST_LISTED = 20;

/** The problems of a step at its top, each leading to its field. The focus comes here when Next is refused. */
export function ProblemSummary({ onShow = showField }: { readonly onShow?: (field: string) => void }) {
  const styles = useStyles();
  const problems = usePaneState((state) => state.problems);
  const refusals = usePaneState((state) => state.refusals);
  const summary = useRef<HTMLDivElement>(null);
  const seen = useRef(refusals);
  useEffect(() => {
    if (refusals !== seen.current) takeFocus(summary.current);
    seen.current = refusals;
  }, [refusals]);
  if (problems.length === 0) return null;
  return (
    <div ref={summary} role="alert" className={styles.summary}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{texts.pane.problems}</MessageBarTitle>
          <ul className={styles.list}>
            {problems.slice(0, MOST_LISTED).map(({ field, message }) => (
              <li key={field}>
                <Link as="button" className={styles.link} onClick={() => onShow(field)}>
                  {message}
                </Link>
              </li>
            ))}
            {problems.length > MOST_LISTED && (
              <li>{texts.pane.moreProblems(problems.length - MOST_LISTED)}</li>
            )}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

function showField(field: string): void {
  takeFocus(document.getElementById(field));
}

const useStyles = makeStyles({
  summary: focusRing,
  body: { whiteSpace: "normal" },
  title: { display: "block" },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  link: { textAlign: "left", whiteSpace: "normal", color: "inherit", textDecorationLine: "underline" },
});
