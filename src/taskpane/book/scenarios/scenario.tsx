import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { FORMS } from "../../../model/book";
import type { JsonRecord } from "../../../model/book";
import { usePaneState } from "../../pane";
import { dayInWords } from "../../figures";
import { ChoiceField, Disclosure, TypedField, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { TypedValue } from "../fields";
import { at, recordsAt, textAt, textsAt } from "../../../model/json";
import {
  contradictionsIn,
  fieldIdOf,
  lockAt,
  proposalName,
  proposalsOf,
  scenarioName,
  settingOf,
  withoutScenario,
  withScenarioCopy,
  withScenarioMoved,
  withSetting,
} from "../state";
import { useBook, useBookJson, useDraft } from "../actions";

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
    </div>
  );
}

/** The few things of a proposal that may differ, and the years in which actors allow anything. */
function Differences({ scenario, position }: Props) {
  const prose = useProse();
  const { changeBook, put } = useBook();
  const book = useBookJson();
  const set = recordsAt(scenario, ["set"]);
  const on = textsAt(scenario, ["on"]);
  const proposals = proposalsOf(book).filter((proposal) => on.includes(textAt(proposal, ["id"])));
  const [open, setOpen] = useState(set.length > 0);
  const [wanted, setWanted] = useState<string | null>(textAt(set[0], ["proposal"]) || null);
  const here = `${fieldIdOf(["scenarios", position])}.`;
  const hasProblem = usePaneState(({ problems }) => problems.some(({ field }) => field.startsWith(here)));
  const chosen = proposals.some(({ id }) => id === wanted) ? wanted : null;
  return (
    <Disclosure heading={said.differs} open={open || hasProblem} onToggle={setOpen}>
      <p className={prose.quiet}>{said.differsHint}</p>
      <ChoiceField
        id={fieldIdOf(["scenarios", position, "of"])}
        label={said.ofProposal}
        placeholder={said.chooseProposal}
        choices={proposals.map((proposal) => {
          const id = textAt(proposal, ["id"]);
          const count = set.filter((each) => each.proposal === id).length;
          return { key: id, text: proposalName(proposal), ...(count > 0 && { note: said.count(count) }) };
        })}
        chosen={chosen}
        problem={undefined}
        onChoose={setWanted}
      />
      {chosen !== null &&
        FORMS.setting.map(({ name, ask }) => (
          <TypedValue
            key={`${chosen} ${name}`}
            ask={ask}
            id={["scenarios", position, "set", chosen, name]}
            value={settingOf(book, position, chosen, name)?.value}
            onValue={(value) =>
              changeBook((before) => withSetting(before, position, { proposal: chosen, field: name, value }))
            }
          />
        ))}
      {Object.entries(bookTexts.place.actors).map(([actor, label]) => {
        const path = ["scenarios", position, "place", "allows", actor];
        return (
          <TypedValue
            key={actor}
            ask={{ label: said.allows(label), as: "year" }}
            id={path}
            value={at(scenario, ["place", "allows", actor])}
            onValue={(value) => put(path, value)}
          />
        );
      })}
    </Disclosure>
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
