import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Picture } from "../../workbook";
import { Disclosure, useFigureTable, useProse } from "../parts";
import { bookTexts } from "../texts/book";
import { Drawing, Key } from "./drawing";
import { sentenceOf } from "./sentence";

/** Charts of the sheets as their cells have them, each with a sentence and with the table of its figures. */
export function Pictures({ pictures }: { readonly pictures: readonly Picture[] }) {
  const prose = useProse();
  return (
    <section className={prose.group}>
      <h2 className={prose.section}>{bookTexts.held.pictures}</h2>
      {pictures.map((picture) => (
        <Shown key={picture.name} picture={picture} />
      ))}
    </section>
  );
}

function Shown({ picture }: { readonly picture: Picture }) {
  const prose = useProse();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{`${picture.title} (${picture.unit})`}</figcaption>
      <Drawing picture={picture} />
      <Key picture={picture} />
      <p className={prose.text}>{sentenceOf(picture)}</p>
      <Disclosure heading={bookTexts.held.figuresOf(picture.title)} open={isOpen} onToggle={setOpen}>
        <Figures picture={picture} />
      </Disclosure>
    </figure>
  );
}

function Figures({ picture: { title, unit, heading, categories, series } }: { readonly picture: Picture }) {
  const table = useFigureTable();
  const seen = series.filter(({ tone }) => tone !== "unseen");
  return (
    <table className={table.table}>
      <caption className={table.caption}>{`${title} (${unit})`}</caption>
      <thead>
        <tr>
          <th scope="col" className={table.heading}>
            {heading}
          </th>
          {seen.map(({ name }) => (
            <th key={name} scope="col" className={mergeClasses(table.heading, table.figure)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map((category, at) => (
          <tr key={category}>
            <th scope="row" className={table.cell}>
              {category}
            </th>
            {seen.map(({ name, texts }) => (
              <td key={name} className={mergeClasses(table.cell, table.figure)}>
                {texts[at] ?? ""}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  figure: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    minWidth: 0,
  },
  caption: { ...typographyStyles.body1Strong },
});
