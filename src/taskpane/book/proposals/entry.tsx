import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { PROPOSAL_LEVERS } from "../../../model/book";
import type { BookJson, JsonRecord } from "../../../model/book";
import { textAt } from "../../../model/json";
import { usePaneState } from "../../pane";
import { useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { useBook } from "../actions";
import { leverOf, proposalName } from "../state";
import type { DraftProblem } from "../state";
import { savingInWords, startInWords } from "./in-words";

interface Props {
  readonly book: BookJson;
  readonly proposal: JsonRecord;
  readonly position: number;
  /** How many of its fields are to be corrected. */
  readonly wrong: number;
  readonly warnings: readonly DraftProblem[];
}

/** A proposal of the register in a few lines, with what can be done with it. */
export function Entry({ book, proposal, position, wrong, warnings }: Props) {
  const prose = useProse();
  const styles = useStyles();
  const { openProposal, copyProposal, removeProposal, showProposal } = useBook();
  const inSheets = useInSheets();
  const name = proposalName(proposal);
  const lever = PROPOSAL_LEVERS.find(({ id }) => id === leverOf(proposal));
  return (
    <div className={styles.entry}>
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
    </div>
  );
}

/** Whether the workbook has sheets of its book. */
export function useInSheets(): boolean {
  return usePaneState(({ held }) => held?.headlines !== null && (held?.headlines.length ?? 0) > 0);
}

function actorOf(proposal: JsonRecord): string {
  const names: Readonly<Record<string, string>> = bookTexts.proposals.actorsShort;
  return names[textAt(proposal, ["actor"]) || "local"] ?? "";
}

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  name: { ...typographyStyles.body1Strong, margin: 0 },
});
