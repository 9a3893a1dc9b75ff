import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { RowFilter, TableAnswers } from "../../../reading";
import { ChoiceField } from "../../parts";
import { texts } from "../../texts";

/** Stands for any name: no cell's text begins with a space. */
const ANY = " any";

interface Props {
  readonly tableKey: string;
  readonly filters: readonly RowFilter[];
  /** Which of them are shown. */
  readonly isAsked: (isAsked: boolean) => boolean;
  readonly onChoose: (column: number, name: string | null) => void;
}

/** By which name in a column the rows are chosen that are read. */
export function RowsFields({ tableKey, filters, isAsked, onChoose }: Props) {
  return filters
    .filter((filter) => isAsked(filter.isAsked))
    .map(({ column, heading, values, chosen, isAsked: asked }) => (
      <ChoiceField
        key={column}
        id={`rows ${tableKey} ${column}`}
        compact={!asked}
        label={asked ? texts.understood.whichRows(heading) : heading}
        placeholder={texts.understood.anyRow}
        choices={[
          { key: ANY, text: texts.understood.anyRow },
          ...values.map((value) => ({ key: value, text: value })),
        ]}
        chosen={chosen ?? ANY}
        problem={undefined}
        onChoose={(key) => onChoose(column, key === ANY ? null : key)}
      />
    ));
}

type Income = NonNullable<TableAnswers["income"]>;

const INCOMES: readonly Income[] = ["net", "gross"];

/** Whether income is taken off spending. */
export function IncomeField({
  chosen,
  onChoose,
}: {
  readonly chosen: Income;
  readonly onChoose: (income: Income) => void;
}) {
  return (
    <Field label={texts.understood.incomeQuestion} hint={texts.understood.incomeNote}>
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => onChoose(INCOMES.find((each) => each === value) ?? "net")}
      >
        {INCOMES.map((income) => (
          <Radio key={income} value={income} label={texts.understood.incomeChoice(income)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
