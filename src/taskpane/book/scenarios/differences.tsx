import { useState } from "react";
import { FORMS } from "../../../model/book";
import type { JsonRecord } from "../../../model/book";
import { at, recordsAt, textAt, textsAt } from "../../../model/json";
import { usePaneState } from "../../pane";
import { ChoiceField, Disclosure, useProse, useStaysOpen } from "../../parts";
import { bookTexts } from "../../texts/book";
import { useBook, useBookJson } from "../actions";
import { TypedValue } from "../fields";
import { fieldIdOf, proposalName, proposalsOf, settingOf, withSetting } from "../state";

const { scenarios: said } = bookTexts;

interface Props {
  readonly scenario: JsonRecord;
  readonly position: number;
}

/** The few things of a proposal that may differ, and the years in which actors allow anything. */
export function Differences({ scenario, position }: Props) {
  const prose = useProse();
  const { changeBook, put } = useBook();
  const book = useBookJson();
  const set = recordsAt(scenario, ["set"]);
  const on = textsAt(scenario, ["on"]);
  const proposals = proposalsOf(book).filter((proposal) => on.includes(textAt(proposal, ["id"])));
  const [wanted, setWanted] = useState<string | null>(textAt(set[0], ["proposal"]) || null);
  const here = `${fieldIdOf(["scenarios", position])}.`;
  const hasProblem = usePaneState(({ problems }) => problems.some(({ field }) => field.startsWith(here)));
  const [open, setOpen] = useStaysOpen(hasProblem, set.length > 0);
  const chosen = proposals.some(({ id }) => id === wanted) ? wanted : null;
  return (
    <Disclosure heading={said.differs} open={open} onToggle={setOpen}>
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
