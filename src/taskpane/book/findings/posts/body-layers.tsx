import { mergeClasses } from "@fluentui/react-components";
import type { PostsReading } from "../../../../reading";
import { amountFormat } from "../../../figures";
import { useFigureTable, useProse } from "../../../parts";
import { postsTexts as said } from "../../../texts/findings/posts";
import { savesNothingYet } from "../../state";
import { MakeIdea } from "../parts";
import type { BodyOfPosts } from "./bodies";

interface Props {
  readonly body: BodyOfPosts;
  readonly reading: PostsReading;
}

/** The layers of one body from the top down. */
export function BodyLayers({ body: { agency, layers, posts, span, first }, reading }: Props) {
  const prose = useProse();
  const styles = useFigureTable();
  const hasCost = layers.some(({ cost }) => cost !== null);
  const format = amountFormat(layers.map(({ cost }) => cost?.toNumber() ?? 0));
  const title = said.body(agency, layers.length, posts);
  const inSpan = span === null ? said.noSpan : said.span(span);
  const columns = [said.posts, said.fte, said.spanOf, ...(hasCost ? [said.cost] : [])];
  return (
    <section className={prose.group} aria-label={title}>
      <h3 className={prose.section}>{title}</h3>
      <p className={prose.text}>{inSpan}</p>
      <table className={styles.table}>
        <caption className={styles.caption}>{said.caption(reading.unit, hasCost)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {said.layer}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.heading, styles.figure)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {layers.map((layer) => (
            <tr key={layer.layer}>
              <th scope="row" className={styles.cell}>
                {layer.layer}
              </th>
              {[
                said.count(layer.posts),
                said.count(layer.fte.toNumber()),
                layer.span === null ? "" : said.count(layer.span.toNumber()),
                ...(hasCost ? [layer.cost === null ? "" : format(layer.cost.toNumber())] : []),
              ].map((figure, at) => (
                <td key={columns[at]} className={mergeClasses(styles.cell, styles.figure)}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MakeIdea
        idea={{
          name: said.ideaName(agency),
          source: said.ideaSource(reading.facts?.label ?? "", first, posts),
          evidence: `${title}. ${inSpan}`,
        }}
        settings={(book) => savesNothingYet(book, [agency])}
      />
    </section>
  );
}
