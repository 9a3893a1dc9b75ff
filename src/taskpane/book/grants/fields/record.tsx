import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { Fragment } from "react";
import type { ReactNode } from "react";
import type { FormField } from "../../../../model/book";
import { isJsonRecord, put } from "../../../../model/json";
import { usePaneState } from "../../../pane";
import { ProblemNote, useProse } from "../../../parts";
import { bookTexts } from "../../../texts/book";
import { problemAt } from "../../../fields";
import { fieldIdOf } from "../../state";
import type { Path } from "../../state";
import { useBook, useValue } from "../../actions";

interface Props {
  readonly field: FormField;
  readonly path: Path;
  /** Draws a field of the record. */
  readonly draw: (field: FormField, of: Path) => ReactNode;
}

/** A group of fields that is there or not, with what adds and removes it. */
export function RecordPart({ field, path, draw }: Props) {
  const prose = useProse();
  const { put: putAt, remove } = useBook();
  const value = useValue(path);
  const id = fieldIdOf(path);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  const { label, hint, line = "" } = field.ask;
  return (
    <section id={id} className={prose.group} role="group" aria-label={label}>
      <h3 className={prose.section}>{label}</h3>
      {hint !== undefined && <p className={prose.quiet}>{hint}</p>}
      {isJsonRecord(value) ? (
        <>
          {field.lines.map((each) => (
            <Fragment key={each.name}>{draw(each, path)}</Fragment>
          ))}
          <div className={prose.row}>
            <Button
              size="small"
              aria-label={bookTexts.proposals.removeNamed(label)}
              onClick={() => remove(label, (draft) => ({ ...draft, book: put(draft.book, path, undefined) }))}
            >
              {bookTexts.proposals.remove}
            </Button>
          </div>
        </>
      ) : (
        <div className={prose.row}>
          <Button size="small" icon={<AddRegular />} onClick={() => putAt(path, {})}>
            {bookTexts.fields.addLine(line)}
          </Button>
        </div>
      )}
      <ProblemNote id={`${id}-problem`} problem={problem} />
    </section>
  );
}
