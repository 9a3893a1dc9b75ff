import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { GrantRow as Grant } from "../../reading";
import { texts } from "../texts";

interface Props {
  readonly grant: Grant;
  /** Formatted. */
  readonly award: string;
  /** How many services the spend table has. */
  readonly services: number;
  readonly pooled: boolean;
  readonly onPool: (pooled: boolean) => void;
}

/** A grant with its award and what it may be spent on, to be ticked where its ring-fence goes. */
export function GrantRow({ grant, award, services, pooled, onPool }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Checkbox
        className={styles.name}
        label={grant.grant}
        checked={pooled}
        onChange={(_, { checked }) => onPool(checked === true)}
      />
      <span className={styles.award}>{award}</span>
      <span className={styles.permits}>{permits(grant, services)}</span>
    </div>
  );
}

function permits({ permitted }: Grant, services: number): string {
  if (permitted.length === 0) return texts.grants.permitsNone;
  if (permitted.length === services) return texts.grants.permitsAll;
  return texts.grants.permits(permitted.join(", "));
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  // Fluent greys the label of a box that is not ticked, as if it could not be.
  name: { minWidth: 0, "& label": { minWidth: 0, color: tokens.colorNeutralForeground1 } },
  award: { ...typographyStyles.body1, paddingTop: "6px", textAlign: "right", whiteSpace: "nowrap" },
  permits: {
    ...typographyStyles.caption1,
    gridColumn: "1 / -1",
    paddingLeft: "32px",
    color: tokens.colorNeutralForeground3,
  },
});
