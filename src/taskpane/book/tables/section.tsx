import { useProse } from "../../parts";
import { SourceTables } from "../../sources";
import { bookTexts } from "../../texts/book";
import { Count, CountInShort } from "./count";
import { MoreToLookAt } from "./more-to-look-at";

/** Which tables the book reads, and what they come to. */
export function TablesSection() {
  const prose = useProse();
  return (
    <div className={prose.group}>
      <p className={prose.text}>{bookTexts.tables.intro}</p>
      <CountInShort />
      <SourceTables />
      <Count />
      <MoreToLookAt />
    </div>
  );
}
