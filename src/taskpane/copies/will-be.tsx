import { listed } from "../../model/wording";
import type { ShareableReview } from "../../workbook";
import { useProse } from "../parts";
import { copiesTexts as said } from "../texts/copies";

/** What will be done, before it is. */
export function WillBe({ review }: { readonly review: ShareableReview }) {
  const prose = useProse();
  const { formulas, values, cells, sheets, workings } = review;
  const lines = [
    ...(formulas > 0 ? [said.willBeFormulas(formulas)] : []),
    ...(values > 0 ? [said.willBeValues(values)] : []),
    said.cells(cells, listed(sheets)),
    ...(workings === null ? [] : [said.workings(workings)]),
    said.compared,
  ];
  return (
    <section className={prose.group} aria-label={said.willBe}>
      <h2 className={prose.section}>{said.willBe}</h2>
      <ul className={prose.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
