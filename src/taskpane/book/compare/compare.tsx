import { useMemo, useState } from "react";
import { WORTHS } from "../../../model/book";
import type { Worth } from "../../../model/book";
import { ChoiceField, Disclosure, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { textAt } from "../../../model/json";
import { contradictionsIn, scenarioName, scenariosOf } from "../state";
import { useBookJson, useDraft } from "../actions";
import { Found } from "./found";
import { comparedIn } from "./worked";

const { compare: said } = bookTexts;

/** Any two scenarios of the book beside each other, worked out as they are typed. */
export function Compare() {
  const book = useBookJson();
  const scenarios = scenariosOf(book);
  const choices = useDraft((draft) => draft.choices);
  const ids = scenarios.map((scenario) => textAt(scenario, ["id"]));
  const [isOpen, setOpen] = useState(false);
  // As the sheets choose them; where there is no such any more, as the sheets would.
  const [shown, setShown] = useState(
    () => ids.find((id) => id === choices.shown) ?? ids.find((id) => id !== choices.compared)!,
  );
  const [compared, setCompared] = useState(
    () => ids.find((id) => id === choices.compared) ?? ids.find((id) => id !== shown)!,
  );
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
      {choice("compare-shown", said.shown, shown, setShown)}
      {choice("compare-with", said.compared, compared, setCompared)}
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
