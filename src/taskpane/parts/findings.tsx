import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Finding } from "../../reading";
import { texts } from "../texts";
import { focusRing } from "./focus-ring";
import { ShowCell } from "./show-cell";
import { takeFocus } from "./take-focus";

/** How many findings are shown at first: more would fill the pane. */
const AT_FIRST = 4;

/** What the user should know about a table or a write: what, where, what to do; stops first. */
export function Findings({ id, findings }: { readonly id?: string; readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const showAll = () => {
    setAll(true);
    // The button goes away, and would take the focus with it.
    takeFocus(list.current);
  };
  if (findings.length === 0) return null;
  const ordered = [...findings].sort((a, b) => rank(a) - rank(b));
  const shown = all ? ordered : ordered.slice(0, AT_FIRST);
  return (
    <div ref={list} id={id} className={styles.list}>
      {shown.map((finding, index) => (
        <MessageBar
          key={`${index} ${finding.message}`}
          intent={finding.severity === "stop" ? "error" : "warning"}
          layout="multiline"
        >
          <MessageBarBody className={styles.body}>
            {finding.message} {finding.address !== undefined && <ShowCell address={finding.address} />}
          </MessageBarBody>
        </MessageBar>
      ))}
      {shown.length < ordered.length && (
        <Button size="small" className={styles.more} onClick={showAll}>
          {texts.pane.moreFindings(ordered.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

function rank(finding: Finding): number {
  return finding.severity === "stop" ? 0 : 1;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, ...focusRing },
  body: { whiteSpace: "normal" },
  more: { alignSelf: "flex-start" },
});
