import { memo } from "react";
import { FORMS } from "../../../../model/book";
import type { BookJson, JsonRecord } from "../../../../model/book";
import { moneyInWords } from "../../../figures";
import { Button } from "@fluentui/react-components";
import { Disclosure, useProse } from "../../../parts";
import { grantsTexts } from "../../../texts/grants";
import { BookField, TickList, TypedValue } from "../../fields";
import { NameField } from "../fields";
import { listAt, numberAt, textAt } from "../../../../model/json";
import {
  fieldIdOf,
  grantRecords,
  holderOf,
  isNamedHere,
  isSpendingNow,
  needsOf,
  payersOf,
  servicesPaidFor,
  unitOf,
  weightAt,
  withoutService,
  withPayers,
  withServiceNamed,
  withWeight,
} from "../../state";
import type { Weight } from "../../state";
import { useBook, useBookJson, useDraft } from "../../actions";
import { Amount } from "./amount";

const { services: said } = grantsTexts;

interface Props {
  readonly position: number;
  readonly name: string;
  readonly open: boolean;
  /** With the position of the one that is to be open; null for none. */
  readonly onToggle: (open: number | null) => void;
}

/** A service that needs money: all that is asked of it where it is open. Not drawn again while another is changed. */
export const Need = memo(function Need({ position, name, open, onToggle }: Props) {
  return (
    <Disclosure heading={name} open={open} onToggle={(isOpen) => onToggle(isOpen ? position : null)}>
      <Content position={position} onRemoved={() => onToggle(null)} />
    </Disclosure>
  );
});

interface ContentProps {
  readonly position: number;
  /** What came after it has its position now. */
  readonly onRemoved: () => void;
}

function Content({ position, onRemoved }: ContentProps) {
  const prose = useProse();
  const book = useBookJson();
  const need = needsOf(book)[position]!;
  return (
    <>
      <p className={prose.quiet}>{inWords(book, need, payersOf(book, position).length)}</p>
      <Name position={position} />
      <Amount position={position} need={need} />
      <Weights position={position} />
      <Terms position={position} need={need} />
      <Payers position={position} onRemoved={onRemoved} />
    </>
  );
}

/** Its name, by which rules of grants call it, where no table says it. */
function Name({ position }: { readonly position: number }) {
  const { changeBook } = useBook();
  const book = useBookJson();
  const isTold = useDraft(({ sources }) => sources.grants !== undefined);
  const names = servicesPaidFor(book);
  if (isTold || !isNamedHere(book, position)) return null;
  return (
    <NameField
      label={said.name}
      path={["pooling", "needs", position, "id"]}
      name={names[position] ?? ""}
      others={names.filter((_, at) => at !== position)}
      onName={(name) => changeBook((before) => withServiceNamed(before, position, name))}
    />
  );
}

/** What kind of spending it is, and to what theme it belongs: rules of grants speak of both. */
function Terms({ position, need }: { readonly position: number; readonly need: JsonRecord }) {
  const isCapital = textAt(need, ["money"]) === "capital";
  return TERMS.filter((name) => name !== "receiptsMayPay" || !isCapital).map((name) => {
    const field = FORMS.need.find((each) => each.name === name)!;
    return <BookField key={name} field={field} of={["pooling", "needs", position]} />;
  });
}

const TERMS = ["theme", "money", "receiptsMayPay"];

/** The grants that may pay for it, by the body that holds them. */
function Payers({ position, onRemoved }: ContentProps) {
  const prose = useProse();
  const { changeBook, remove } = useBook();
  const book = useBookJson();
  const isTold = useDraft(({ sources }) => sources.grants !== undefined);
  const name = textAt(needsOf(book)[position], ["id"]);
  return (
    <>
      <TickList
        id={fieldIdOf(["pooling", "needs", position, "payers"])}
        label={said.payers}
        hint={isTold ? grantsTexts.grants.conditionsFromTable : undefined}
        offered={grantRecords(book).map((grant) => ({
          key: textAt(grant, ["id"]),
          text: textAt(grant, ["id"]),
          group: holderOf(book, grant),
        }))}
        ticked={payersOf(book, position)}
        onTick={isTold ? null : (grants) => changeBook((before) => withPayers(before, position, grants))}
        none={said.noPayers}
        canTickAll
      />
      {!isTold && (
        <div className={prose.row}>
          <Button
            size="small"
            onClick={() => {
              onRemoved();
              remove(name, (draft) => ({ ...draft, book: withoutService(draft.book, position) }));
            }}
          >
            {said.remove}
          </Button>
        </div>
      )}
    </>
  );
}

/** "£1,200 thousand needed · £200 thousand of other money · spending now". */
function inWords(book: BookJson, need: JsonRecord, payers: number): string {
  const [amount, other] = [sumAt(need, "amount"), sumAt(need, "other")];
  const money = (sum: number): string => moneyInWords(sum, unitOf(book));
  const parts = [
    amount === null ? "" : said.amount(money(amount)),
    other === null || other === 0 ? "" : said.other(money(other)),
    isSpendingNow(book, need) ? said.spendingNow : textAt(need, ["basis"]),
    said.paidBy(payers),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Of one amount, or of those of all years together; null where there is none. */
function sumAt(need: JsonRecord, name: string): number | null {
  const figures = listAt(need, [name]).filter((each) => typeof each === "number");
  return figures.length === 0 ? numberAt(need, [name]) : figures.reduce((sum, each) => sum + each, 0);
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
