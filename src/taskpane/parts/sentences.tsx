import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Headline } from "../../workbook";
import { texts } from "../texts";
import { sentencesOf } from "../wizard";
import { useProse } from "./prose";
import { ShowCell } from "./show-cell";

/** The main findings in words, each with the way to its cell, and that more need met is not cash. */
export function Sentences({ headlines }: { readonly headlines: readonly Headline[] }) {
  const styles = useStyles();
  const prose = useProse();
  const sentences = sentencesOf(headlines);
  if (sentences.length === 0) return null;
  return (
    <section className={prose.group} aria-label={texts.result.inWords}>
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
      <p className={prose.quiet}>{texts.result.notCashable}</p>
    </section>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  label: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  sentence: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});
