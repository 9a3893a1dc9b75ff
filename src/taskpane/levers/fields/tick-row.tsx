import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly name: string;
  /** Formatted. */
  readonly figure: string | undefined;
  readonly note: ReactNode;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** A name to be ticked, with its figure and what is to be known about it. */
export function TickRow({ name, figure, note, ticked, onTick }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Checkbox
        className={styles.name}
        label={name}
        checked={ticked}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      {figure !== undefined && <span className={styles.figure}>{figure}</span>}
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  // Fluent greys the label of a box that is not ticked, as if it could not be ticked.
  name: { minWidth: 0, "& label": { minWidth: 0, color: tokens.colorNeutralForeground1 } },
  figure: { ...typographyStyles.body1, paddingTop: "6px", textAlign: "right", whiteSpace: "nowrap" },
  note: {
    ...typographyStyles.caption1,
    gridColumn: "1 / -1",
    paddingLeft: "32px",
    color: tokens.colorNeutralForeground3,
  },
});
