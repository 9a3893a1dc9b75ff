import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { changesConditions, freedomPresets, lackedBy } from "../../../../model/pooling/freedoms";
import type { FreedomPreset, PresetAnswers } from "../../../../model/pooling/freedoms";
import { textAt } from "../../../../model/json";
import { dayInWords } from "../../../figures";
import { ChoiceField, takeFocus, useProse } from "../../../parts";
import { grantsTexts } from "../../../texts/grants";
import { useBook, useBookJson, useDraft } from "../../actions";
import { TickList } from "../../fields";
import { grantRecords, holderOf } from "../../state";
import { Asked, fieldOfAsk } from "./asked";
import { given, servicesGiven } from "./give";

const { freedoms: said } = grantsTexts;

/** A freedom that government gave, and the grants whose rules it fills in. */
export function Freedoms() {
  const prose = useProse();
  const [id, setId] = useState<string | null>(null);
  const preset = freedomPresets.find((each) => each.id === id);
  return (
    <>
      <p className={prose.quiet}>{said.hint}</p>
      <ChoiceField
        id="freedom"
        label={said.which}
        placeholder={said.choose}
        choices={freedomPresets.map(({ id: key, title }) => ({ key, text: title }))}
        chosen={id}
        problem={undefined}
        onChoose={setId}
      />
      {preset !== undefined && <Preset key={preset.id} preset={preset} />}
    </>
  );
}

/** What it allows and by which source, what it asks, and what fills it in. */
function Preset({ preset }: { readonly preset: FreedomPreset }) {
  const prose = useProse();
  const { changeWithWayBack } = useBook();
  const book = useBookJson();
  const isTold = useDraft(({ sources }) => sources.grants !== undefined);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [answers, setAnswers] = useState<PresetAnswers>(new Map());
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [told, setTold] = useState<readonly string[]>([]);
  const grants = grantRecords(book);
  const give = (): void => {
    const [first] = wrong;
    if (first !== undefined) return takeFocus(document.getElementById(fieldOfAsk(first)));
    const lacks =
      chosen.length === 0 ? said.noGrants : lackedBy({ services: servicesGiven(book) }, preset, answers);
    if (lacks !== null) return setTold([lacks]);
    const after = given(book, preset, chosen, answers);
    const sentence = said.given(preset.title, after.count);
    if (after.count > 0) changeWithWayBack(sentence, (draft) => ({ ...draft, book: after.book }));
    setTold([sentence, ...after.notes]);
  };
  return (
    <>
      <About preset={preset} />
      {isTold && changesConditions(preset) ? (
        <p className={prose.text}>{said.inTable}</p>
      ) : (
        <>
          {preset.asks.map((ask) => (
            <Asked
              key={ask.name}
              ask={ask}
              answer={answers.get(ask.name)}
              onWrong={(isWrong) => {
                const others = wrong.filter((each) => each !== ask.name);
                setWrong(isWrong ? [...others, ask.name] : others);
              }}
              onAnswer={(answer) => {
                const after = new Map(answers);
                if (answer === undefined) after.delete(ask.name);
                else after.set(ask.name, answer);
                setAnswers(after);
              }}
            />
          ))}
          <TickList
            id="freedom-grants"
            label={said.grants}
            offered={grants.map((grant) => ({
              key: textAt(grant, ["id"]),
              text: textAt(grant, ["id"]),
              group: holderOf(book, grant),
            }))}
            ticked={chosen}
            onTick={setChosen}
            none=""
            canTickAll
          />
          <div className={prose.row}>
            <Button appearance="primary" onClick={give}>
              {said.give(chosen.length)}
            </Button>
          </div>
        </>
      )}
      <div role="status" className={prose.group}>
        {told.map((sentence) => (
          <p key={sentence} className={prose.text}>
            {sentence}
          </p>
        ))}
      </div>
    </>
  );
}

function About({ preset }: { readonly preset: FreedomPreset }) {
  const prose = useProse();
  const { allows, from, until, reading, source, retrieved, standing } = preset;
  return (
    <div className={prose.group}>
      <p className={prose.text}>
        {allows} {said.from(inMonth(from), until === null ? null : inMonth(until))}
      </p>
      <p className={prose.quiet}>{said.reading(reading)}</p>
      <p className={prose.quiet}>
        {said.source(source, retrieved === null ? null : dayInWords(retrieved))} {said.standing[standing]}
      </p>
    </div>
  );
}

/** "April 2011" of 2011-04. */
function inMonth(month: string): string {
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}
