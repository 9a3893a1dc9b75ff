import {
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
  typographyStyles,
  useFieldControlProps_unstable as useFieldControlProps,
} from "@fluentui/react-components";
import type { ComponentProps } from "react";

/*
 * The browser's own list and text box, with the looks of Fluent's fields: they need no script, and every assistive technology knows them. Inside a
 * Field they are named and described by it.
 */

/** A list of which one is chosen. */
export function NativeList({ compact, ...props }: ComponentProps<"select"> & { readonly compact: boolean }) {
  const styles = useStyles();
  const named = useFieldControlProps(props, { supportsLabelFor: true });
  return (
    <select {...named} className={mergeClasses(styles.control, styles.list, compact && styles.compact)} />
  );
}

/** A text of several lines that do not wrap: rows of cells are pasted there. */
export function NativeRows(props: ComponentProps<"textarea">) {
  const styles = useStyles();
  const named = useFieldControlProps(props, { supportsLabelFor: true });
  return <textarea {...named} className={mergeClasses(styles.control, styles.rows)} />;
}

const useStyles = makeStyles({
  control: {
    ...typographyStyles.body1,
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalS}`,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
    '&[aria-invalid="true"]': { ...shorthands.borderColor(tokens.colorPaletteRedBorder2) },
  },
  list: { height: "32px", textOverflow: "ellipsis" },
  compact: { ...typographyStyles.caption1, height: "24px" },
  rows: { padding: tokens.spacingHorizontalS, whiteSpace: "pre", resize: "vertical" },
});
