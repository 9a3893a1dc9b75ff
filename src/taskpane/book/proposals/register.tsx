import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { AddRegular, ClipboardPasteRegular, LightbulbRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { PROPOSAL_LEVERS } from "../../../model/book";
import type { BookJson, JsonRecord } from "../../../model/book";
import { usePaneState } from "../../pane";
import { ProblemNote, useMore, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { problemAt } from "../../fields";
import { textAt } from "../../../model/json";
import {
  agenciesOf,
  fieldIdOf,
  leverOf,
  problemsOf,
  proposalName,
  proposalsOf,
  toldByTables,
  warningsOf,
} from "../state";
import type { DraftProblem } from "../state";
import { savingInWords, startInWords } from "./in-words";
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

interface EntryProps {
  readonly book: BookJson;
  readonly proposal: JsonRecord;
  readonly position: number;
  /** How many of its fields are to be corrected. */
  readonly wrong: number;
  readonly warnings: readonly DraftProblem[];
}

function Entry({ book, proposal, position, wrong, warnings }: EntryProps) {
  const prose = useProse();
  const styles = useStyles();
  const { openProposal, copyProposal, removeProposal, showProposal } = useBook();
  const inSheets = useInSheets();
  const name = proposalName(proposal);
  const lever = PROPOSAL_LEVERS.find(({ id }) => id === leverOf(proposal));
  return (
    <>
      <h2 className={styles.name}>{name}</h2>
      <p className={prose.quiet}>
        {[
          textAt(proposal, ["id"]),
          lever?.title,
          startInWords(proposal),
          actorOf(proposal),
          textAt(proposal, ["status"]),
        ]
          .filter((part) => part !== undefined && part !== "")
          .join(" · ")}
      </p>
      <p className={prose.text}>{savingInWords(book, proposal)}</p>
      {wrong > 0 && (
        <MessageBar intent="warning">
          <MessageBarBody className={prose.wrap}>{bookTexts.proposals.toCorrect(wrong)}</MessageBarBody>
        </MessageBar>
      )}
      {warnings.map(({ field, message }) => (
        <MessageBar key={field} intent="info">
          <MessageBarBody className={prose.wrap}>{message}</MessageBarBody>
        </MessageBar>
      ))}
      <div className={prose.row}>
        <Button
          size="small"
          aria-label={bookTexts.proposals.changeNamed(name)}
          onClick={() => openProposal(position)}
        >
          {bookTexts.proposals.change}
        </Button>
        <Button
          size="small"
          aria-label={bookTexts.proposals.copyNamed(name)}
          onClick={() => copyProposal(position)}
        >
          {bookTexts.proposals.copy}
        </Button>
        {inSheets && (
          <Button
            size="small"
            aria-label={bookTexts.proposals.showRowOf(name)}
            onClick={() => void showProposal(textAt(proposal, ["id"]))}
          >
            {bookTexts.proposals.showRow}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={bookTexts.proposals.removeNamed(name)}
          onClick={() => removeProposal(position)}
        >
          {bookTexts.proposals.remove}
        </Button>
      </div>
    </>
  );
}

/** Whether the workbook has sheets of its book. */
function useInSheets(): boolean {
  return usePaneState(({ held }) => held?.headlines !== null && (held?.headlines.length ?? 0) > 0);
}

/** What saves, where there is one agency; otherwise it must be said. */
function onlyAgency(book: BookJson): string {
  const [first, ...others] = agenciesOf(book);
  return first !== undefined && others.length === 0 ? first : "";
}

function actorOf(proposal: JsonRecord): string {
  const names: Readonly<Record<string, string>> = bookTexts.proposals.actorsShort;
  return names[textAt(proposal, ["actor"]) || "local"] ?? "";
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
});
