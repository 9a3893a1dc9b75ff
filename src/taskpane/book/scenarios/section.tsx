import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { usePaneState } from "../../pane";
import { ProblemNote, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { problemAt } from "../../fields";
import { textAt } from "../../../model/json";
import {
  fieldIdOf,
  lacksWithoutWhitehall,
  proposalsOf,
  scenariosOf,
  withoutWhitehall,
  withScenario,
} from "../state";
import { useBook, useBookJson } from "../actions";
import { Compare } from "../compare";
import { Matrix } from "./matrix";
import { ScenarioPart } from "./scenario";

const { scenarios: said } = bookTexts;

/** Which proposals are on in which scenario, and what differs there. */
export function ScenariosSection() {
  const prose = useProse();
  const styles = useStyles();
  const { changeBook } = useBook();
  const book = useBookJson();
  const scenarios = scenariosOf(book);
  const id = fieldIdOf(["scenarios"]);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  const isEmpty = proposalsOf(book).length === 0;
  return (
    <section id={id} className={styles.section} role="group" aria-label={bookTexts.sections.scenarios}>
      <ProblemNote id={`${id}-problem`} problem={problem} />
      {isEmpty ? <p className={prose.quiet}>{said.none}</p> : <Matrix />}
      {lacksWithoutWhitehall(book) && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={prose.wrap}>
            {said.proposeWithout}{" "}
            <Button
              size="small"
              onClick={() => changeBook((before) => withoutWhitehall(before, said.withoutWhitehall))}
            >
              {said.addWithout}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {scenarios.map((scenario, position) => (
        <ScenarioPart key={textAt(scenario, ["id"])} scenario={scenario} position={position} />
      ))}
      <div className={prose.row}>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() =>
            changeBook((before) =>
              withScenario(before, { name: said.addName(scenariosOf(before).length + 1) }),
            )
          }
        >
          {said.add}
        </Button>
      </div>
      {scenarios.length > 1 && <Compare />}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
});
