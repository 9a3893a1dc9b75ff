import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { Ask } from "../../../reading";
import { usePaneState } from "../../pane";
import { ChoiceField, fieldNotes, useProse } from "../../parts";
import { texts } from "../../texts";
import { problemAt } from "../../fields";

/** More choices than this are in a list to open. */
const MOST_SHOWN = 6;

interface Props {
  /** Where something can be wrong with it. */
  readonly id?: string;
  readonly ask: Ask;
  /** What holds now: what is proposed, but for a unit, which nobody has said yet. */
  readonly taken: string | null;
  /** Of the table that is asked about. */
  readonly headings: readonly string[];
  readonly onChoose: (choice: string) => void;
}

/** A question of the reader, with what it took first: another answer is one press away. */
export function AskField({ id: given, ask: { role, first, others }, taken, headings, onChoose }: Props) {
  const prose = useProse();
  const own = useId();
  const id = given ?? own;
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  // The choices stay where they are when another is taken.
  const order = useRef<readonly string[]>([]);
  const all = [...(first === null ? [] : [first]), ...others];
  order.current = [
    ...order.current.filter((each) => all.includes(each)),
    ...all.filter((each) => !order.current.includes(each)),
  ];
  const question = texts.understood.question(role);
  if (others.length === 0) {
    if (first === null) return null;
    return (
      <p className={prose.quiet}>
        {question} {texts.understood.noChoice(first)}
      </p>
    );
  }
  const choices = order.current.map((key) => ({ key, text: texts.understood.choice(key, headings) }));
  const hint = first !== null && taken === null ? texts.understood.likely(first) : undefined;
  if (all.length > MOST_SHOWN) {
    return (
      <ChoiceField
        id={id}
        label={question}
        placeholder={texts.understood.choose}
        choices={choices}
        chosen={taken}
        problem={problem}
        onChoose={onChoose}
      />
    );
  }
  return (
    <Field label={question} {...fieldNotes({ hint, problem })}>
      <RadioGroup id={id} value={taken ?? ""} onChange={(_, { value }) => onChoose(value)}>
        {choices.map(({ key, text }) => (
          <Radio key={key} value={key} label={text} />
        ))}
      </RadioGroup>
    </Field>
  );
}
