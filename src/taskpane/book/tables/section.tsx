import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePaneState } from "../../pane";
import { useProse } from "../../parts";
import { SourceTables } from "../../sources";
import { bookTexts } from "../../texts/book";
import { Count, CountInShort } from "./count";
import { MoreToLookAt } from "./more-to-look-at";

/** Which tables the book reads, and what they come to. */
export function TablesSection() {
  const prose = useProse();
  // The sheets of a book that the workbook holds are there already.
  const isInTheWay = usePaneState(({ isProtected, book }) => isProtected && book?.isHeld !== true);
  return (
    <div className={prose.group}>
      {isInTheWay && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={prose.wrap}>{bookTexts.tables.isProtected}</MessageBarBody>
        </MessageBar>
      )}
      <p className={prose.text}>{bookTexts.tables.intro}</p>
      <CountInShort />
      <SourceTables />
      <Count />
      <MoreToLookAt />
    </div>
  );
}
