import { mergeClasses } from "@fluentui/react-components";
import { listed } from "../../../../model/wording";
import { Findings, useFigureTable, useProse } from "../../../parts";
import { caseloadTexts as said } from "../../../texts/findings/caseload";
import { savesNothingYet } from "../../state";
import { MakeIdea } from "../parts";
import type { CohortShown } from "./cohorts";

interface Props {
  readonly cohort: CohortShown;
  /** What the table is called. */
  readonly label: string;
}

/** One cohort: how many different people it has and who knows them, or the cells that do not fit. */
export function Cohort({ cohort: shown, label }: Props) {
  const prose = useProse();
  const styles = useFigureTable();
  const { cohort, cells, bodies, problem } = shown;
  const title = said.cohort(cohort);
  return (
    <section className={prose.group} aria-label={title}>
      <h3 className={prose.section}>{title}</h3>
      {problem !== null && <Findings findings={[problem]} />}
      {shown.problem === null && (
        <>
          <p className={prose.text}>
            {said.unique(shown.overlap.unique, shown.overlap.entries)} {said.shared(shown.overlap.shared)}
          </p>
          <table className={styles.table}>
            <caption className={styles.caption}>{said.caption}</caption>
            <thead>
              <tr>
                <th scope="col" className={styles.heading}>
                  {said.knownTo}
                </th>
                <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
                  {said.people}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.parts.map(({ agencies, shown: people }) => (
                <tr key={agencies.join()}>
                  <th scope="row" className={styles.cell}>
                    {listed(agencies)}
                  </th>
                  <td className={mergeClasses(styles.cell, styles.figure)}>{people}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <MakeIdea
            idea={{
              name: said.ideaName(cohort),
              source: said.ideaSource(cells, label),
              evidence: `${said.unique(shown.overlap.unique, shown.overlap.entries)} ${said.shared(shown.overlap.shared)}`,
            }}
            settings={(book) => savesNothingYet(book, bodies)}
          />
        </>
      )}
    </section>
  );
}
