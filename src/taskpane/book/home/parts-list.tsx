import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePaneState } from "../../pane";
import { StateMark, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import type { Section } from "../state";
import type { Card } from "./cards";

const { home: said } = bookTexts;

/** So much of what is missing is said here; the rest where it is corrected. */
const MOST_LACKS = 2;

interface Props {
  readonly cards: readonly Card[];
  readonly onOpen: (section: Section) => void;
}

/** The parts of a book, each with its state and what is missing, and the way to it. */
export function PartsList({ cards, onOpen }: Props) {
  const prose = useProse();
  const styles = useStyles();
  const busy = usePaneState((state) => state.work !== null);
  return (
    <ul className={styles.list} aria-label={said.parts}>
      {cards.map(({ section, mood, state, says, lacks }) => (
        <li key={section} className={styles.card}>
          <div className={styles.head}>
            <h3 className={styles.title}>
              <Link
                as="button"
                className={styles.open}
                disabledFocusable={busy}
                onClick={() => onOpen(section)}
              >
                {bookTexts.sections[section]}
              </Link>
            </h3>
            <StateMark mood={mood} text={state} />
          </div>
          <p className={prose.quiet}>{says}</p>
          {lacks.slice(0, MOST_LACKS).map((lack) => (
            <p key={lack} className={styles.lack}>
              {lack}
            </p>
          ))}
          {lacks.length > MOST_LACKS && <p className={prose.quiet}>{said.more(lacks.length - MOST_LACKS)}</p>}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    justifyContent: "space-between",
  },
  title: { margin: 0, fontSize: "inherit" },
  open: { ...typographyStyles.body1Strong, minHeight: "24px", textAlign: "left" },
  lack: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusWarningForeground3 },
});
