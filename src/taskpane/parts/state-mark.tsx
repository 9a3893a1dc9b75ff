import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

interface Props {
  readonly mood: "good" | "open" | "plain";
  readonly text: string;
}

/** A word or two on the state of something. The words say it; the colour only helps. */
export function StateMark({ mood, text }: Props) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, styles[mood])}>{text}</span>;
}

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusCircular,
    whiteSpace: "nowrap",
  },
  good: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  open: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  plain: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});
