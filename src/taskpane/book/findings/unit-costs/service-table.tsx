import { mergeClasses } from "@fluentui/react-components";
import { convert, listed, withUnit } from "../../../../model/wording";
import { conversionInto } from "../../../../reading";
import type { UnitCostsReading } from "../../../../reading";
import { amountFormat } from "../../../figures";
import { useFigureTable, useProse } from "../../../parts";
import { unitCostsTexts as said } from "../../../texts/findings/unit-costs";
import { convergesNothingYet, unitOf } from "../../state";
import { MakeIdea } from "../parts";
import { BodyRow } from "./body-row";
import type { ServiceCompared } from "./compared";

interface Props {
  readonly service: ServiceCompared;
  readonly reading: UnitCostsReading;
}

/** The unit costs of one service, and the way to an idea that brings them nearer to one another. */
export function ServiceTable({ service: { service, bodies, strangers }, reading }: Props) {
  const prose = useProse();
  const styles = useFigureTable();
  const format = amountFormat(bodies.flatMap(({ unitCost, median }) => [unitCost, median.above]));
  const inUnit = (amount: number): string => withUnit(format(amount), reading.unit);
  const label = reading.facts?.label ?? "";
  return (
    <section className={prose.group} aria-label={said.service(service, bodies.length)}>
      <h3 className={prose.section}>{said.service(service, bodies.length)}</h3>
      {bodies.length === 1 && <p className={prose.quiet}>{said.few}</p>}
      <table className={styles.table}>
        <caption className={styles.caption}>{said.caption(reading.unit)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {said.body}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
              {said.unitCost}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
              {said.aboveMedian}
            </th>
          </tr>
        </thead>
        <tbody>
          {bodies.map((body) => (
            <BodyRow key={body.row.cell} body={body} unit={reading.unit} format={format} />
          ))}
        </tbody>
      </table>
      {strangers.length > 0 && <p className={prose.quiet}>{said.stranger(listed(strangers))}</p>}
      {bodies.length > 1 && (
        <MakeIdea
          idea={{
            name: said.ideaName(service),
            source: said.ideaSource(bodies.map(({ row }) => row.cell).join(", "), label),
            evidence: said.ideaEvidence(
              bodies.map(({ row, unitCost }) => [row.agency, inUnit(unitCost)]),
              inUnit(bodies[0]!.median.figure),
            ),
          }}
          settings={(book) =>
            convergesNothingYet(
              book,
              bodies.map(({ row, unitCost }) => ({
                body: row.agency,
                volume: row.volume,
                unitCost: convert(unitCost, conversionInto(unitOf(book), reading.unit)),
                source: row.cell,
              })),
            )
          }
        />
      )}
    </section>
  );
}
