import { bookTexts } from "../../../texts/book";
import { grantsTexts } from "../../../texts/grants";
import type { MeasureProps } from "./measures";
import { SumTable } from "./sum-table";
import { total } from "./total";

const { years: said } = grantsTexts;

/** All grants separate, aligned, braided and pooled, over all years, each beside the one before. */
export function Modes({ worked: { modes }, unit, measure }: MeasureProps) {
  const sums = modes.map((each) => total(each[measure]));
  return (
    <SumTable
      caption={bookTexts.fields.withUnit(`${said.modes}: ${said.measures[measure].toLowerCase()}`, unit)}
      headings={[said.held, said.together, said.over]}
      rows={modes.map(({ mode }, at) => [
        said.mode[mode],
        sums[at]!,
        at === 0 ? "" : total([sums[at]!, -sums[at - 1]!]),
      ])}
    />
  );
}
