import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { JsonRecord } from "../../../model/book";
import { dayInWords } from "../../figures";
import { TypedField, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { textAt } from "../../../model/json";
import {
  contradictionsIn,
  fieldIdOf,
  lockAt,
  proposalName,
  proposalsOf,
  ruledOutIn,
  scenarioName,
  withoutScenario,
  withScenarioCopy,
  withScenarioMoved,
} from "../state";
import { useBook, useBookJson, useDraft } from "../actions";
import { Differences } from "./differences";

const { scenarios: said } = bookTexts;

interface Props {
  readonly scenario: JsonRecord;
  readonly position: number;
}

/** A scenario: its name, what contradicts itself in it, what differs, and what can be done with it. */
export function ScenarioPart({ scenario, position }: Props) {
  const prose = useProse();
  const styles = useStyles();
  const { put, changeBook, remove, lockScenario } = useBook();
  const lock = useDraft((draft) => lockAt(draft, position));
  const isLocked = lock !== undefined;
  const name = scenarioName(scenario);
  const notes = textAt(scenario, ["notes"]);
  return (
    <section className={styles.part} role="group" aria-label={name}>
      {isLocked ? (
        <Locked name={name} on={lock.on} position={position} />
      ) : (
        <TypedField
          id={fieldIdOf(["scenarios", position, "name"])}
          label={said.name(position + 1)}
          value={textAt(scenario, ["name"])}
          onType={(typed) => put(["scenarios", position, "name"], typed)}
        />
      )}
      {notes !== "" && <p className={mergeClasses(prose.quiet, styles.notes)}>{notes}</p>}
      <Contradictions scenario={scenario} position={position} />
      {!isLocked && <Differences scenario={scenario} position={position} />}
      <div className={prose.row}>
        <Button
          size="small"
          aria-label={said.copyNamed(name)}
          onClick={() => changeBook((book) => withScenarioCopy(book, position, said.copyOf))}
        >
          {said.copy}
        </Button>
        {!isLocked && (
          <Button size="small" aria-label={said.lockNamed(name)} onClick={() => lockScenario(position)}>
            {said.lock}
          </Button>
        )}
        {position > 0 && (
          <Button
            size="small"
            aria-label={said.earlierNamed(name)}
            onClick={() => changeBook((book) => withScenarioMoved(book, position, -1))}
          >
            {said.earlier}
          </Button>
        )}
        {!isLocked && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={said.removeNamed(name)}
            onClick={() =>
              remove(name, (draft) => ({ ...draft, book: withoutScenario(draft.book, position) }))
            }
          >
            {said.remove}
          </Button>
        )}
      </div>
    </section>
  );
}

/** That it stays as it is, since when, and the way to change it. */
function Locked({
  name,
  on,
  position,
}: {
  readonly name: string;
  readonly on: string;
  readonly position: number;
}) {
  const prose = useProse();
  const { unlockScenario } = useBook();
  return (
    <>
      <h2 className={prose.section}>{name}</h2>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody className={prose.wrap}>
          {said.locked(dayInWords(on))}{" "}
          <Button size="small" aria-label={said.unlockNamed(name)} onClick={() => unlockScenario(position)}>
            {said.unlock}
          </Button>
        </MessageBarBody>
      </MessageBar>
    </>
  );
}

/** Said at once, whatever else is right: such a scenario has no figures. */
function Contradictions({ scenario, position }: Props) {
  const prose = useProse();
  const book = useBookJson();
  const found = contradictionsIn(book, scenario);
  const nameOf = (id: string): string => {
    const proposal = proposalsOf(book).find((each) => each.id === id);
    return proposal === undefined ? id : proposalName(proposal);
  };
  return (
    <div id={fieldIdOf(["scenarios", position, "on"])} role="status">
      {found.map(({ kind, id, other }) => (
        <MessageBar key={`${kind} ${id} ${other}`} intent="error" layout="multiline">
          <MessageBarBody className={prose.wrap}>{said[kind](nameOf(id), nameOf(other))}</MessageBarBody>
        </MessageBar>
      ))}
      {ruledOutIn(book, scenario).map(({ id, by }) => (
        <p key={id} className={prose.quiet}>
          {said.ruledOut(nameOf(id), nameOf(by))}
        </p>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  notes: { whiteSpace: "pre-line" },
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
