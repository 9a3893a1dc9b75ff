import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { Ask } from "../../../reading";
import { ChoiceField, useProse } from "../../parts";
import { texts } from "../../texts";

/** More choices than this are in a list to open. */
const MOST_SHOWN = 6;

interface Props {
  readonly ask: Ask;
  /** Of the table that is asked about. */
  readonly headings: readonly string[];
  readonly onChoose: (choice: string) => void;
}

/** A question of the reader, with what it took first: another answer is one press away. */
export function AskField({ ask: { role, first, others }, headings, onChoose }: Props) {
  const prose = useProse();
  const id = useId();
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
  if (all.length > MOST_SHOWN) {
    return (
      <ChoiceField
        id={id}
        label={question}
        placeholder={texts.understood.choose}
        choices={order.current.map((each) => ({ key: each, text: texts.understood.choice(each, headings) }))}
        chosen={first}
        problem={undefined}
        onChoose={onChoose}
      />
    );
  }
  return (
    <Field label={question}>
      <RadioGroup value={first ?? ""} onChange={(_, { value }) => onChoose(value)}>
        {order.current.map((each) => (
          <Radio key={each} value={each} label={texts.understood.choice(each, headings)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
