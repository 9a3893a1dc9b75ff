import { useState } from "react";
import { FORMS } from "../../../model/book";
import type { BookJson, JsonRecord } from "../../../model/book";
import { moneyInWords } from "../../figures";
import { ChoiceField, Disclosure, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { BookField, TypedValue } from "../fields";
import { numberAt, textAt } from "../../../model/json";
import {
  fieldIdOf,
  isSpendingNow,
  needsOf,
  spendingNow,
  unitOf,
  weightAt,
  withSpendingNow,
  withWeight,
} from "../state";
import type { Weight } from "../state";
import { useBook, useBookJson } from "../actions";

const { needs: said } = bookTexts;

interface Props {
  readonly position: number;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** A service that needs money: what it comes to in a line, and all that is asked of it where it is open. */
export function Need({ position, open, onToggle }: Props) {
  const prose = useProse();
  const book = useBookJson();
  const need = needsOf(book)[position]!;
  return (
    <Disclosure heading={textAt(need, ["id"])} open={open} onToggle={onToggle}>
      <p className={prose.quiet}>{inWords(book, need)}</p>
      <Amount position={position} need={need} />
      <Weights position={position} />
    </Disclosure>
  );
}

/** "£1,200 thousand needed · £200 thousand of other money · spending now". */
function inWords(book: BookJson, need: JsonRecord): string {
  const [amount, other] = [numberAt(need, ["amount"]), numberAt(need, ["other"])];
  const money = (sum: number): string => moneyInWords(sum, unitOf(book));
  const parts = [
    amount === null ? "" : said.amount(money(amount)),
    other === null || other === 0 ? "" : said.other(money(other)),
    isSpendingNow(book, need) ? said.spendingNow : textAt(need, ["basis"]),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Spending now, or a need that is typed with what it is; and what else pays for it. */
function Amount({ position, need }: { readonly position: number; readonly need: JsonRecord }) {
  const { changeBook } = useBook();
  const book = useBookJson();
  const path = ["pooling", "needs", position];
  const spent = spendingNow(book, textAt(need, ["id"]));
  const [isTyping, setTyping] = useState(false);
  const isNow = spent !== null && !isTyping && isSpendingNow(book, need);
  const asked = isNow ? ["other"] : ["amount", "basis", "other"];
  return (
    <>
      {spent !== null && (
        <ChoiceField
          id={fieldIdOf([...path, "kind"])}
          label={said.is}
          placeholder=""
          choices={[
            { key: "now", text: said.now(moneyInWords(spent, unitOf(book))) },
            { key: "another", text: said.another },
          ]}
          chosen={isNow ? "now" : "another"}
          problem={undefined}
          onChoose={(key) => {
            setTyping(key === "another");
            if (key === "now") changeBook((before) => withSpendingNow(before, position));
          }}
        />
      )}
      {asked.map((name) => {
        const field = FORMS.need.find((each) => each.name === name)!;
        return <BookField key={name} field={field} of={path} />;
      })}
    </>
  );
}

/** What a pound is worth on it, and the least it must get. */
function Weights({ position }: { readonly position: number }) {
  const { changeBook } = useBook();
  const book = useBookJson();
  return FORMS.weight.map(({ name, ask, otherwise }) => (
    <TypedValue
      key={name}
      ask={ask}
      id={["pooling", name, position]}
      value={weightAt(book, name as Weight, position)}
      otherwise={otherwise}
      onValue={(value) => changeBook((before) => withWeight(before, name as Weight, position, value))}
    />
  ));
}
