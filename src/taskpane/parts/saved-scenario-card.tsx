import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane";
import { texts } from "../texts";
import { headlineOf } from "../wizard";
import type { SavedScenario } from "../wizard";
import { useProse } from "./prose";

/** A scenario kept in the workbook: what it saves, and what can be done with it. */
export function SavedScenarioCard({ saved }: { readonly saved: SavedScenario }) {
  const styles = useStyles();
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const shown = pane.levers.flatMap(({ onCard }) => onCard ?? []);
  const { headlines } = saved;
  const { name } = saved.scenario;
  return (
    <article className={styles.card} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      {headlines === null && <p className={prose.quiet}>{texts.start.unreadable}</p>}
      {headlines !== null && (
        <dl className={styles.figures}>
          {shown.map(({ key, label }) => {
            const headline = headlineOf(headlines, key);
            return (
              <div key={key} className={styles.figure}>
                <dt>
                  {label} {headline !== undefined && <span className={styles.unit}>{headline.unit}</span>}
                </dt>
                <dd className={styles.amount}>{headline?.text ?? "–"}</dd>
              </div>
            );
          })}
        </dl>
      )}
      <div className={prose.row}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={texts.start.openNamed(name)}
          onClick={() => void pane.open(name)}
        >
          {texts.start.open}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={texts.start.changeNamed(name)}
          onClick={() => void pane.changeScenario(name)}
        >
          {texts.start.change}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={texts.start.goToNamed(name)}
          onClick={() => void pane.showSummary(name)}
        >
          {texts.start.goTo}
        </Button>
      </div>
    </article>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  figures: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  figure: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  unit: { display: "block", color: tokens.colorNeutralForeground3 },
  amount: { margin: 0, whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
});
