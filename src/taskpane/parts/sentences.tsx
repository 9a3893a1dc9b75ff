import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { LeverFindings } from "../registry";
import { texts } from "../texts";
import { useProse } from "./prose";
import { ShowCell } from "./show-cell";

/** The main findings in words, each with the way to its cell, and what holds for those of a lever. */
export function Sentences({ findings }: { readonly findings: readonly LeverFindings[] }) {
  const styles = useStyles();
  const prose = useProse();
  const said = findings.filter(({ sentences }) => sentences.length > 0);
  if (said.length === 0) return null;
  return (
    <section className={prose.group} aria-label={texts.result.inWords}>
      {said.map(({ sentences, note }) => (
        <div key={note} className={prose.group}>
          <dl className={styles.list}>
            {sentences.map(({ key, label, value, address }) => (
              <div key={key}>
                <dt className={styles.label}>{label}</dt>
                <dd className={styles.sentence}>
                  {String(value)} <ShowCell address={address} of={label} />
                </dd>
              </div>
            ))}
          </dl>
          <p className={prose.quiet}>{note}</p>
        </div>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  label: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  sentence: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});
