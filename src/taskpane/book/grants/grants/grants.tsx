import { useState } from "react";
import type { BookJson } from "../../../../model/book";
import { listAt, textAt } from "../../../../model/json";
import { usePaneState } from "../../../pane";
import { ChoiceField, SearchField, useMore, useOpenOnes, useProse } from "../../../parts";
import { grantsTexts } from "../../../texts/grants";
import { useBook, useBookJson, useDraft } from "../../actions";
import { AddByName } from "../../fields";
import { fieldIdOf, grantRecords, holderOf, needsOf, permittedTo, unitOf, withGrant } from "../../state";
import { isIn } from "../wrong";
import { Grant } from "./grant";

const { grants: said } = grantsTexts;

/** From so many grants on they can be searched. */
const MANY = 12;

/** The grants in a list, searched and filtered where there are many, of which one is open; and what adds one. */
export function Grants() {
  const prose = useProse();
  const { changeBook } = useBook();
  const book = useBookJson();
  const isTold = useDraft(({ sources }) => sources.grants !== undefined);
  const wrong = usePaneState(({ problems }) => problems);
  const [asked, setAsked] = useState<Asked>(ANY);
  const isWrong = (position: number): boolean =>
    ["grants", "allowed"].some((list) => isIn(wrong, fieldIdOf(["pooling", list, position])));
  const records = grantRecords(book);
  const [open, openOne] = useOpenOnes([...records.keys()].filter(isWrong));
  const services = needsOf(book).length;
  const found = records.flatMap((_, position) =>
    isFound(book, position, asked) || open.has(position) ? [position] : [],
  );
  const { most, more } = useMore(found.length);
  return (
    <>
      <p className={prose.quiet}>{records.length === 0 ? said.empty : isTold ? said.fromTable : said.hint}</p>
      {records.length >= MANY && <Sought book={book} asked={asked} onAsk={setAsked} />}
      {records.length > 0 && found.length === 0 && <p className={prose.quiet}>{said.none}</p>}
      <div>
        {found.map((position, row) =>
          row < most || open.has(position) ? (
            <Grant
              key={position}
              position={position}
              grant={records[position]!}
              permits={listAt(book, ["pooling", "allowed", position])}
              services={services}
              unit={unitOf(book)}
              open={open.has(position)}
              onToggle={openOne}
            />
          ) : null,
        )}
      </div>
      {more}
      {!isTold && (
        <AddByName
          label={said.add}
          names={records.map((grant) => textAt(grant, ["id"]))}
          onAdd={(name) => {
            changeBook((before) => withGrant(before, name));
            openOne(records.length);
          }}
        />
      )}
    </>
  );
}

interface Asked {
  readonly words: string;
  /** Null: whoever holds it. */
  readonly holder: string | null;
  readonly shown: "all" | "some" | "none";
}

const ANY: Asked = { words: "", holder: null, shown: "all" };
/** No holder is called so: names are trimmed. */
const ANYONE = " ";

function isFound(book: BookJson, position: number, { words, holder, shown }: Asked): boolean {
  const grant = grantRecords(book)[position];
  if (!textAt(grant, ["id"]).toLowerCase().includes(words.trim().toLowerCase())) return false;
  if (holder !== null && holderOf(book, grant) !== holder) return false;
  return shown === "all" || permittedTo(book, position).length > 0 === (shown === "some");
}

/** Which of many grants are looked for. */
function Sought({
  book,
  asked,
  onAsk,
}: {
  readonly book: BookJson;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}) {
  const prose = useProse();
  const holders = [...new Set(grantRecords(book).map((grant) => holderOf(book, grant)))];
  return (
    <div role="search" aria-label={said.find} className={prose.group}>
      <SearchField label={said.find} words={asked.words} onSearch={(words) => onAsk({ ...asked, words })} />
      {holders.length > 1 && (
        <ChoiceField
          id="grants-holder"
          label={said.holder}
          placeholder=""
          compact
          choices={[
            { key: ANYONE, text: said.anyHolder },
            ...holders.map((key) => ({ key, text: key === "" ? said.noHolder : key })),
          ]}
          chosen={asked.holder ?? ANYONE}
          problem={undefined}
          onChoose={(key) => onAsk({ ...asked, holder: key === ANYONE ? null : key })}
        />
      )}
      <ChoiceField
        id="grants-shown"
        label={said.shown}
        placeholder=""
        compact
        choices={[
          { key: "all", text: said.shownAll },
          { key: "some", text: said.shownSome },
          { key: "none", text: said.shownNone },
        ]}
        chosen={asked.shown}
        problem={undefined}
        onChoose={(key) => onAsk({ ...asked, shown: key as Asked["shown"] })}
      />
    </div>
  );
}
