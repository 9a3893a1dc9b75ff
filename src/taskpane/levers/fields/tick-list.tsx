import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Lever } from "../../../model/book";
import { ticked, tickedIn } from "../../answers";
import { usePlaceFacts } from "../../pane";
import { useMore, useProse } from "../../parts";
import { namesFor } from "../../registry";
import { texts } from "../../texts";
import { TickRow } from "./tick-row";
import { useLeverAnswers } from "./use-lever-answers";

interface Props {
  readonly lever: Lever;
  readonly field: string;
  /** Above the rows. */
  readonly caption?: string;
  /** At the end of a row. */
  readonly figureOf?: (name: string, index: number) => string;
  /** Below a name. */
  readonly noteOn?: (name: string, index: number) => ReactNode;
  /** What is ticked, in a sentence. */
  readonly told?: (set: readonly string[]) => string;
}

/** A flag by service, agency or grant: a tick each, and all or none at once. */
export function TickList({ lever, field: name, caption, figureOf, noteOn, told }: Props) {
  const prose = useProse();
  const facts = usePlaceFacts();
  const { answers, answer } = useLeverAnswers(lever);
  const field = lever.fields[name];
  const names = field === undefined ? [] : namesFor(field, facts);
  const { most, more } = useMore(names.length);
  if (field === undefined) return null;
  const set = tickedIn(answers, name, field, names);
  const tick = (chosen: readonly string[]): void => answer(name, ticked(field, names, chosen));
  const { label, hint } = field.ask;
  return (
    <section className={prose.group} role="group" aria-label={label}>
      <h2 className={prose.section}>{label}</h2>
      {hint !== undefined && <p className={prose.quiet}>{hint}</p>}
      <div className={prose.row}>
        <Button size="small" onClick={() => tick(names)}>
          {texts.fields.tickAll(field.per)}
        </Button>
        <Button size="small" onClick={() => tick([])}>
          {texts.fields.tickNone(field.per)}
        </Button>
      </div>
      {caption !== undefined && <p className={prose.quiet}>{caption}</p>}
      <div>
        {names.slice(0, most).map((each, index) => (
          <TickRow
            key={`${index} ${each}`}
            name={each}
            figure={figureOf?.(each, index)}
            note={noteOn?.(each, index)}
            ticked={set.includes(each)}
            onTick={(on) => tick(on ? [...set, each] : set.filter((other) => other !== each))}
          />
        ))}
      </div>
      {more}
      <p role="status" className={prose.text}>
        {told?.(set) ?? texts.fields.ticked(set.length, names.length, field.per)}
      </p>
    </section>
  );
}
