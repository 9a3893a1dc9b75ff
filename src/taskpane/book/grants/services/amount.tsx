import { useState } from "react";
import { FORMS } from "../../../../model/book";
import type { JsonRecord } from "../../../../model/book";
import { textAt } from "../../../../model/json";
import { moneyInWords } from "../../../figures";
import { ChoiceField } from "../../../parts";
import { grantsTexts } from "../../../texts/grants";
import { BookField } from "../../fields";
import { fieldIdOf, isSpendingNow, spendingNow, unitOf, withSpendingNow } from "../../state";
import { useBook, useBookJson } from "../../actions";

const { services: said } = grantsTexts;

/** Spending now, or a need that is typed with what it is; and what else pays for it. */
export function Amount({ position, need }: { readonly position: number; readonly need: JsonRecord }) {
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
