import { bookTexts } from "../../../texts/book";
import { grantsTexts } from "../../../texts/grants";
import { showFinancialYear } from "../../state";
import type { MeasureProps } from "./measures";
import { SumTable } from "./sum-table";
import { total } from "./total";

const { years: said } = grantsTexts;

/** A measure of what the grants do by year, as they are held and with ring-fences removed. */
export function ByYear({ worked: { now, removed, firstYear }, unit, measure }: MeasureProps) {
  const [was, is] = [now[measure], removed[measure]];
  const row = (name: string, one: number, other: number) => [name, one, other, other - one] as const;
  const years = was.map((sum, year) => row(showFinancialYear(firstYear + year), sum, is[year]!));
  // What is carried over is carried again: its years do not add up.
  const together = measure === "carried" ? [] : [row(said.together, total(was), total(is))];
  const caption = `${said.measures[measure]}, ${said.table.toLowerCase()}`;
  return (
    <SumTable
      caption={bookTexts.fields.withUnit(caption, unit)}
      headings={[said.year, said.now, said.afterwards, said.difference]}
      rows={[...years, ...together]}
      totalName={said.together}
    />
  );
}
