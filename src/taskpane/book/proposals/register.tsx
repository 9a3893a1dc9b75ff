import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, ClipboardPasteRegular, LightbulbRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { BookJson } from "../../../model/book";
import { usePaneState } from "../../pane";
import { ProblemNote, useMore, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { problemAt } from "../../fields";
import { textAt } from "../../../model/json";
import { agenciesOf, fieldIdOf, problemsOf, proposalsOf, toldByTables, warningsOf } from "../state";
import { Entry, useInSheets } from "./entry";
import { Search } from "./search";
import { everyProposal, positionsOf } from "./sought";
import { useBook, useBookJson, useDraft } from "../actions";

/** From so many proposals on they can be searched. */
const MANY = 8;

/** The register of savings proposals, each with what can be done with it. */
export function Register() {
  const prose = useProse();
  const styles = useStyles();
  const { addProposal, change, openSelected, proposeFromTables } = useBook();
  const book = useBookJson();
  const proposals = proposalsOf(book);
  const told = useMemo(() => toldByTables(book), [book]);
  const baseBudget = useDraft((draft) => draft.baseBudget);
  const wrong = useMemo(() => problemsOf({ book, baseBudget }), [book, baseBudget]);
  const warnings = useMemo(() => warningsOf({ book, baseBudget }), [book, baseBudget]);
  const [sought, setSought] = useState(everyProposal);
  const found = useMemo(() => positionsOf(book, sought), [book, sought]);
  const { most, more } = useMore(found.length);
  const inSheets = useInSheets();
  const id = fieldIdOf(["proposals"]);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  return (
    <section id={id} className={prose.group} role="group" aria-label={bookTexts.proposals.register}>
      {told !== null && (
        <>
          <p className={prose.text}>{bookTexts.proposals.told(told)}</p>
          <div className={prose.row}>
            <Button appearance="primary" icon={<LightbulbRegular />} onClick={proposeFromTables}>
              {bookTexts.proposals.propose}
            </Button>
          </div>
        </>
      )}
      <div className={prose.row}>
        <Button
          {...(told === null ? { appearance: "primary" as const } : {})}
          size="small"
          icon={<AddRegular />}
          onClick={addProposal}
        >
          {bookTexts.proposals.add}
        </Button>
        <Button
          size="small"
          icon={<ClipboardPasteRegular />}
          onClick={() =>
            change((draft) => ({
              ...draft,
              pasting: draft.pasting ?? {
                text: "",
                agency: onlyAgency(draft.book),
                figures: null,
                savings: null,
              },
            }))
          }
        >
          {bookTexts.proposals.paste}
        </Button>
        {inSheets && proposals.length > 0 && (
          <Button size="small" onClick={() => void openSelected()}>
            {bookTexts.proposals.openSelected}
          </Button>
        )}
      </div>
      <ProblemNote id={`${id}-problem`} problem={problem} />
      {proposals.length >= MANY && (
        <Search sought={sought} found={found.length} all={proposals.length} onSeek={setSought} />
      )}
      {proposals.length === 0 && told === null && <p className={prose.quiet}>{bookTexts.proposals.none}</p>}
      <ul className={styles.list}>
        {found.slice(0, most).map((position) => {
          const proposal = proposals[position]!;
          return (
            <li key={textAt(proposal, ["id"])} className={styles.entry}>
              <Entry
                book={book}
                proposal={proposal}
                position={position}
                wrong={wrong.filter((each) => each.proposal === position).length}
                warnings={warnings.filter((each) => each.proposal === position)}
              />
            </li>
          );
        })}
      </ul>
      {more}
    </section>
  );
}

/** What saves, where there is one agency; otherwise it must be said. */
function onlyAgency(book: BookJson): string {
  const [first, ...others] = agenciesOf(book);
  return first !== undefined && others.length === 0 ? first : "";
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
