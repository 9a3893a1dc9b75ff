import { useState } from "react";
import type { PresetAsk } from "../../../../model/pooling/freedoms";
import { ChoiceField, TypedField } from "../../../parts";
import { numberText, numberTyped } from "../../../../model/wording";
import { grantsTexts } from "../../../texts/grants";
import { useBookJson } from "../../actions";
import { TickList } from "../../fields";
import { servicesPaidFor, themesOf } from "../../state";

const { freedoms: said } = grantsTexts;

type Answer = string | number | readonly string[] | undefined;

interface Props {
  readonly ask: PresetAsk;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
  /** Hears whether what is typed is no answer. */
  readonly onWrong: (isWrong: boolean) => void;
}

/** The id on the page of what a freedom asks. */
export function fieldOfAsk(name: string): string {
  return `freedom-${name}`;
}

/** What a freedom asks before its rules are filled in. */
export function Asked({ ask, answer, onAnswer, onWrong }: Props) {
  const book = useBookJson();
  const id = fieldOfAsk(ask.name);
  switch (ask.as) {
    case "theme": {
      const themes = themesOf(book);
      return (
        <ChoiceField
          id={id}
          label={ask.label}
          hint={themes.length === 0 ? said.noThemes : ask.hint}
          placeholder={said.choose}
          choices={themes.map((key) => ({ key, text: key }))}
          chosen={typeof answer === "string" ? answer : null}
          problem={undefined}
          onChoose={onAnswer}
        />
      );
    }
    case "choice":
      return (
        <ChoiceField
          id={id}
          label={ask.label}
          hint={ask.hint}
          placeholder=""
          choices={Object.entries(ask.options).map(([key, text]) => ({ key, text }))}
          chosen={typeof answer === "string" ? answer : ask.otherwise}
          problem={undefined}
          onChoose={onAnswer}
        />
      );
    case "services":
      return (
        <TickList
          id={id}
          label={ask.label}
          hint={ask.hint}
          offered={servicesPaidFor(book).map((key) => ({ key, text: key }))}
          ticked={Array.isArray(answer) ? (answer as readonly string[]) : []}
          onTick={onAnswer}
          none=""
          canTickAll={false}
        />
      );
    case "share":
      return <Share ask={ask} onAnswer={onAnswer} onWrong={onWrong} />;
  }
}

/** A share of an award; nothing typed leaves what is usual. */
function Share({
  ask,
  onAnswer,
  onWrong,
}: Pick<Props, "onAnswer" | "onWrong"> & {
  readonly ask: Extract<PresetAsk, { readonly as: "share" }>;
}) {
  const [text, setText] = useState(numberText(ask.otherwise, true));
  const isRight = text.trim() === "" || isShare(numberTyped(text, true));
  return (
    <TypedField
      id={fieldOfAsk(ask.name)}
      label={ask.label}
      hint={ask.hint}
      wrong={isRight ? undefined : said.wholeShare}
      value={text}
      figure="percent"
      onType={(typed) => {
        setText(typed);
        const now = numberTyped(typed, true);
        onAnswer(isShare(now) ? now : undefined);
        onWrong(typed.trim() !== "" && !isShare(now));
      }}
    />
  );
}

function isShare(share: number | null): share is number {
  return share !== null && share >= 0 && share <= 1;
}
