import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { NAMESPACE } from "../../functions";
import type { FunctionEntry } from "../../functions";
import { answerText, exampleFormula, paragraphsOf } from "../function-help";
import { usePane, usePaneState } from "../pane";
import { texts } from "../texts";
import { useProse } from "./prose";

/** One function: its name and what it answers; opened, its arguments and an example. */
export function FunctionHelp({ entry }: { readonly entry: FunctionEntry }) {
  const styles = useStyles();
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const [open, setOpen] = useState(false);
  const [example] = entry.examples;
  return (
    <article className={styles.entry}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.name}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {`${NAMESPACE}.${entry.id}`}
      </Button>
      <p className={prose.quiet}>{entry.question}</p>
      {open && (
        <div className={styles.detail}>
          <p className={prose.quiet}>{entry.description}</p>
          {paragraphsOf(entry.help).map((paragraph) => (
            <p key={paragraph} className={prose.quiet}>
              {paragraph}
            </p>
          ))}
          <div className={prose.row}>
            <Button size="small" disabledFocusable={busy} onClick={() => void pane.insertFunction(entry)}>
              {texts.functions.insert}
            </Button>
            <Link href={`help/${entry.id}.html`} target="_blank" rel="noopener">
              {texts.functions.page}
            </Link>
          </div>
          <h3 className={styles.heading}>{texts.functions.arguments}</h3>
          <dl className={styles.list}>
            {entry.parameters.map(({ name, meaning, whenLeftOut }) => (
              <div key={name}>
                <dt className={styles.term}>{name}</dt>
                <dd className={styles.meaning}>
                  {meaning}
                  {whenLeftOut !== undefined && ` ${texts.functions.leftOut(whenLeftOut)}`}
                </dd>
              </div>
            ))}
          </dl>
          <h3 className={styles.heading}>{texts.functions.example}</h3>
          <code className={styles.code}>{exampleFormula(entry.id, example.args)}</code>
          <p className={prose.quiet}>
            {texts.functions.gives}: {answerText(example.value)}
          </p>
          <p className={prose.quiet}>{example.because}</p>
        </div>
      )}
    </article>
  );
}

const useStyles = makeStyles({
  entry: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBottom: tokens.spacingVerticalXS },
  name: { paddingLeft: 0, minWidth: 0, justifyContent: "flex-start", fontWeight: tokens.fontWeightSemibold },
  detail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { ...typographyStyles.caption1, margin: 0 },
  term: { fontFamily: tokens.fontFamilyMonospace },
  meaning: { margin: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});
