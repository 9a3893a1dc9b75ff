import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { Fragment, useState } from "react";
import type { ReactNode } from "react";
import type { FormField, JsonRecord } from "../../../model/book";
import { put, recordsAt } from "../../../model/json";
import { usePaneState } from "../../pane";
import { ProblemNote, useMore, useProse } from "../../parts";
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

/** Lines at first: each has many fields, and a register of buildings has hundreds of lines. */
const AT_FIRST = 20;

/** A list of lines, a group of fields each, with what adds and removes one. A line that was just added, or has a problem, is shown wherever it is. */
export function Lines({ field, path, draw }: Props) {
  const prose = useProse();
  const styles = useStyles();
  const { changeBook, remove } = useBook();
  const book = useBookJson();
  const id = fieldIdOf(path);
  const problems = usePaneState((state) => state.problems);
  const problem = problemAt(problems, id);
  const lines = recordsAt(book, path);
  const [added, setAdded] = useState(0);
  const { most, more } = useMore(lines.length, AT_FIRST);
  const isShown = (position: number): boolean =>
    position < most ||
    position >= lines.length - added ||
    problems.some(({ field: wrong }) => wrong.startsWith(fieldIdOf([...path, position])));
  const { label, hint, line: one = "" } = field.ask;
  return (
    <section id={id} className={prose.group} role="group" aria-label={label}>
      <h3 className={prose.section}>{label}</h3>
      {hint !== undefined && <p className={prose.quiet}>{hint}</p>}
      {lines.map((line, position) => {
        if (!isShown(position)) return null;
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
      {more}
      <div className={prose.row}>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => {
            setAdded(added + 1);
            changeBook((before) => withLine(before, field, path));
          }}
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
