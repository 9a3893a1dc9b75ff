import { Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundTable } from "../../reading";
import { usePaneState } from "../pane";
import { texts } from "../texts";
import { problemAt } from "../fields";
import { ChoiceField } from "./choice-field";
import { SearchField } from "./search-field";
import { isFoundBy, tableChoice } from "./table-choice";

/** With more tables than this they can be searched. */
const MANY = 7;
/** So many of those found are shown. */
const MOST_FOUND = 8;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** The table's reference; "" where the source is left out. */
  readonly chosen: string | null;
  readonly onChoose: (reference: string) => void;
  readonly onLeaveOut: () => void;
}

/** Which of the tables found in the workbook, the likeliest first; where there are many, they can be searched. */
export function TableField({ id, label, hint, chosen, onChoose, onLeaveOut }: Props) {
  const tables = usePaneState((state) => state.tables);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  return (
    <>
      <ChoiceField
        id={id}
        label={label}
        hint={hint}
        placeholder={texts.tables.choose}
        choices={[...tables.map(tableChoice), { key: "", text: texts.tables.without, note: "" }]}
        chosen={chosen}
        problem={problem}
        onChoose={(key) => (key === "" ? onLeaveOut() : onChoose(key))}
      />
      {tables.length > MANY && <Search of={label} tables={tables} onChoose={onChoose} />}
    </>
  );
}

interface SearchProps {
  readonly of: string;
  readonly tables: readonly FoundTable[];
  readonly onChoose: (reference: string) => void;
}

/** Tables by words of their titles, headings or sheets; the one chosen ends the search. */
function Search({ of, tables, onChoose }: SearchProps) {
  const [typed, setTyped] = useState("");
  const found = typed.trim() === "" ? [] : tables.filter(isFoundBy(typed.trim()));
  return (
    <div role="search">
      <SearchField
        label={texts.tables.search(of, tables.length)}
        hint={typed.trim() === "" ? undefined : texts.tables.found(found.length, MOST_FOUND)}
        words={typed}
        onSearch={setTyped}
      />
      {found.length > 0 && (
        <RadioGroup
          value=""
          aria-label={texts.tables.foundTables}
          onChange={(_, { value }) => {
            setTyped("");
            onChoose(value);
          }}
        >
          {found.slice(0, MOST_FOUND).map((table) => {
            const { key, text, note } = tableChoice(table);
            return <Radio key={key} value={key} label={`${text} · ${note}`} />;
          })}
        </RadioGroup>
      )}
    </div>
  );
}
