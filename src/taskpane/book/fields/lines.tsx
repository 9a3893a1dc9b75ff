import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { Fragment } from "react";
import type { ReactNode } from "react";
import type { FormField, JsonRecord } from "../../../model/book";
import { put, recordsAt } from "../../../model/json";
import { usePaneState } from "../../pane";
import { ProblemNote, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { problemAt } from "../../fields";
import { fieldIdOf, lineName, withLine } from "../state";
import type { Path } from "../state";
import { useBook, useBookJson } from "../actions";

interface Props {
  readonly field: FormField;
  readonly path: Path;
  /** Draws a field of a line. */
  readonly draw: (field: FormField, of: Path) => ReactNode;
}

/** A list of lines, a group of fields each, with what adds and removes one. */
export function Lines({ field, path, draw }: Props) {
  const prose = useProse();
  const styles = useStyles();
  const { changeBook, remove } = useBook();
  const book = useBookJson();
  const id = fieldIdOf(path);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  const { label, hint, line: one = "" } = field.ask;
  return (
    <section id={id} className={prose.group} role="group" aria-label={label}>
      <h3 className={prose.section}>{label}</h3>
      {hint !== undefined && <p className={prose.quiet}>{hint}</p>}
      {recordsAt(book, path).map((line, position) => {
        const name = lineName(book, field, line) || bookTexts.fields.line(one, position + 1);
        return (
          <section key={position} className={styles.line} role="group" aria-label={name}>
            <h4 className={prose.section}>{name}</h4>
            {field.lines
              .filter((each) => isAsked(each, line))
              .map((each) => (
                <Fragment key={each.name}>{draw(each, [...path, position])}</Fragment>
              ))}
            <div className={prose.row}>
              <Button
                size="small"
                aria-label={bookTexts.proposals.removeNamed(name)}
                onClick={() =>
                  remove(name, (draft) => ({
                    ...draft,
                    book: put(draft.book, [...path, position], undefined),
                  }))
                }
              >
                {bookTexts.proposals.remove}
              </Button>
            </div>
          </section>
        );
      })}
      <div className={prose.row}>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => changeBook((before) => withLine(before, field, path))}
        >
          {bookTexts.fields.addLine(one)}
        </Button>
      </div>
      <ProblemNote id={`${id}-problem`} problem={problem} />
    </section>
  );
}

/** What was given is shown all the same, to be taken out. */
function isAsked({ name, ask: { unless = {} } }: FormField, line: JsonRecord): boolean {
  return line[name] !== undefined || Object.entries(unless).every(([other, value]) => line[other] !== value);
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});
