import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Picture } from "../../workbook";
import { laidOut } from "./laid-out";

/** The drawing of a chart. Its figures are in the table beside it, so that nobody needs it read out. */
export function Drawing({ picture }: { readonly picture: Picture }) {
  const styles = useStyles();
  const { width, height, pieces, nought, names, marks } = laidOut(picture);
  const isLying = picture.kind === "bars" || picture.kind === "stackedBars";
  const tone = (series: number): string => (series % 2 === 0 ? styles.dark : styles.light);
  // What is not seen takes no tone.
  const before = picture.series.filter(({ tone: own }) => own === "unseen").length;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.drawing} aria-hidden="true" focusable="false">
      {pieces.map(({ series, ...box }) => (
        <rect key={`${series} ${box.x} ${box.y}`} {...box} className={tone(series - before)} />
      ))}
      <line {...nought} className={styles.nought} />
      {marks.map(({ text, x, y }) => (
        <text
          key={`mark ${text}`}
          x={x}
          y={y}
          className={mergeClasses(styles.text, isLying ? styles.middle : styles.end)}
        >
          {text}
        </text>
      ))}
      {names.map(({ text, x, y }) => (
        <text
          key={`name ${x} ${y}`}
          x={x}
          y={y}
          className={mergeClasses(styles.text, isLying ? styles.end : styles.middle)}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

/** What tells the series apart, where there are several. */
export function Key({ picture }: { readonly picture: Picture }) {
  const styles = useStyles();
  const seen = picture.series.filter(({ tone }) => tone !== "unseen");
  if (seen.length < 2) return null;
  return (
    <ul className={styles.key}>
      {seen.map(({ name }, at) => (
        <li key={name} className={styles.entry}>
          <svg viewBox="0 0 10 10" className={styles.swatch} aria-hidden="true" focusable="false">
            <rect
              x="0.5"
              y="0.5"
              width="9"
              height="9"
              className={at % 2 === 0 ? styles.dark : styles.light}
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  drawing: { display: "block", width: "100%", height: "auto", maxWidth: "420px" },
  dark: {
    fill: tokens.colorBrandBackground,
    stroke: tokens.colorBrandBackground,
    [FORCED]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  light: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandBackground,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  nought: { stroke: tokens.colorNeutralForeground3, [FORCED]: { stroke: "CanvasText" } },
  text: { fontSize: "10px", fill: tokens.colorNeutralForeground2, [FORCED]: { fill: "CanvasText" } },
  middle: { textAnchor: "middle" },
  end: { textAnchor: "end" },
  key: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: { width: "10px", height: "10px" },
});
