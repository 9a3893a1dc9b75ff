import { useMemo, useState } from "react";
import { chosenAmong, WORTHS } from "../../../model/book";
import type { Choices, Worth } from "../../../model/book";
import { ChoiceField, Disclosure, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { textAt } from "../../../model/json";
import { contradictionsIn, scenarioName, scenariosOf } from "../state";
import { useBook, useBookJson, useDraft } from "../actions";
import { Found } from "./found";
import { comparedIn } from "./worked";

const { compare: said } = bookTexts;

/** Any two scenarios of the book beside each other, worked out as they are typed: those that the sheets show, once they are written. */
export function Compare() {
  const book = useBookJson();
  const scenarios = scenariosOf(book);
  const { change } = useBook();
  const choices = useDraft((draft) => draft.choices);
  const { shown, compared } = chosenAmong(
    scenarios.map((scenario) => textAt(scenario, ["id"])),
    choices,
  );
  const choose = (chosen: Partial<Choices>) =>
    change((draft) => ({ ...draft, choices: { ...draft.choices, shown, compared, ...chosen } }));
  const [isOpen, setOpen] = useState(false);
  const [worth, setWorth] = useState<Worth>("npv");
  const options = scenarios.map((scenario) => ({
    key: textAt(scenario, ["id"]),
    text: scenarioName(scenario),
  }));
  const choice = (id: string, label: string, chosen: string, onChoose: (key: string) => void) => (
    <ChoiceField
      id={id}
      label={label}
      placeholder={said.choose}
      choices={options}
      chosen={chosen}
      problem={undefined}
      onChoose={onChoose}
    />
  );
  return (
    <Disclosure heading={said.heading} open={isOpen} onToggle={setOpen}>
      {choice("compare-shown", said.shown, shown, (key) => choose({ shown: key }))}
      {choice("compare-with", said.compared, compared, (key) => choose({ compared: key }))}
      <ChoiceField
        id="compare-by"
        label={said.by}
        placeholder={said.by}
        choices={WORTHS.map((each) => ({ key: each, text: said.worths[each] }))}
        chosen={worth}
        problem={undefined}
        onChoose={(key) => setWorth(key as Worth)}
      />
      <Beside shown={shown} compared={compared} worth={worth} />
    </Disclosure>
  );
}

interface Props {
  readonly shown: string;
  readonly compared: string;
  readonly worth: Worth;
}

/** The two, or in a sentence why there is nothing to show. */
function Beside({ shown, compared, worth }: Props) {
  const prose = useProse();
  const book = useBookJson();
  const scenarios = scenariosOf(book);
  const positionOf = (id: string) => scenarios.findIndex((scenario) => textAt(scenario, ["id"]) === id);
  const positions = [positionOf(shown), positionOf(compared)] as const;
  const found = useMemo(() => comparedIn(book, ...positions), [book, ...positions]);
  const names = {
    shown: scenarioName(scenarios[positions[0]] ?? {}),
    compared: scenarioName(scenarios[positions[1]] ?? {}),
  };
  const contradictory = positions.find((position) => {
    const scenario = scenarios[position];
    return scenario !== undefined && contradictionsIn(book, scenario).length > 0;
  });
  if (positions.includes(-1)) return null;
  if (shown === compared) return <p className={prose.quiet}>{said.same(names.shown)}</p>;
  if (contradictory !== undefined)
    return <p className={prose.quiet}>{said.contradicts(scenarioName(scenarios[contradictory]!))}</p>;
  if (found === null) return <p className={prose.quiet}>{said.cannot}</p>;
  return <Found found={found} names={names} worth={worth} />;
}
