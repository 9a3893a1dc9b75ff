import { largestFirst, MEASURES } from "../../../model/book";
import type { Comparison, Difference, Measure, Worth } from "../../../model/book";
import { amountFormat, sumsInWords } from "../../figures";
import { useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { recordsAt, textAt } from "../../../model/json";
import { useBookJson } from "../actions";
import { poolingProposals, proposalName, proposalsOf, showFinancialYear, unitOf } from "../state";
import { FigureTable } from "./figure-table";
import { headline, whyOf } from "./words";
import type { Names } from "./words";
import type { Compared } from "./worked";

const { compare: said } = bookTexts;

interface Props {
  readonly found: Compared;
  readonly names: Names;
  readonly worth: Worth;
}

/** Ratios and years are no money. */
const NO_MONEY = new Set<Measure>(["bcr", "cashBcr", "payback", "cashPayback"]);
const LINES = ["saving", "cashable", "cashNet"] as const;

/** What two scenarios come to, what makes the difference, and where and when it falls. */
export function Found({ found: { comparison, limits }, names, worth }: Props) {
  const prose = useProse();
  const book = useBookJson();
  const unit = unitOf(book);
  const money = amountFormat(moneyIn(comparison));
  const inWords = (amount: number) => sumsInWords([amount], unit, money)[0]!;
  const captioned = (caption: string) => (unit === "" ? caption : `${caption}, ${unit}`);
  const nameOf = (id: string) =>
    proposalName(proposalsOf(book).find((proposal) => textAt(proposal, ["id"]) === id) ?? { id });
  const agencyName = (id: string) => {
    const agency = recordsAt(book, ["place", "agencies"]).find((each) => textAt(each, ["id"]) === id);
    return textAt(agency, ["name"]) || id;
  };
  const differences = (of: Record<(typeof LINES)[number], Difference>) =>
    LINES.map((line) => money(of[line].difference!));
  const lineHeadings = LINES.map((line) => said[line]);
  const causes = largestFirst(comparison, worth);
  const pools = poolingProposals(book);
  return (
    <>
      <p role="status">{headline(comparison, worth, names, { inTable: money, inWords })}</p>
      <FigureTable
        caption={captioned(said.causes)}
        headings={[said.proposal, said.difference, said.why]}
        texts={[2]}
        rows={causes.map((cause) => [
          nameOf(cause.proposal),
          money(cause.worth[worth].difference!),
          whyOf(cause, names),
        ])}
      />
      {causes.some(({ proposal }) => pools.has(proposal)) && (
        <p className={prose.quiet}>{bookTexts.scenarios.pooling}</p>
      )}
      <FigureTable
        caption={captioned(said.byMeasure)}
        headings={[said.measure, names.shown, names.compared, said.difference]}
        rows={MEASURES.map((measure) => {
          const text = NO_MONEY.has(measure) ? ratio : money;
          const { shown, compared, difference } = comparison.measures[measure];
          return [
            said.measures[measure],
            ...[shown, compared, difference].map((figure) => (figure === null ? said.none : text(figure))),
          ];
        })}
      />
      <FigureTable
        caption={captioned(said.byAgency)}
        headings={[said.agency, ...lineHeadings]}
        rows={comparison.agencies.map((agency) => [agencyName(agency.agency), ...differences(agency)])}
      />
      <FigureTable
        caption={captioned(said.byYear)}
        headings={[said.year, ...lineHeadings]}
        rows={comparison.years.map((year) => [showFinancialYear(year.year), ...differences(year)])}
      />
      {limits.length === 0 ? (
        <p className={prose.quiet}>{said.noLimits(names.shown)}</p>
      ) : (
        <ul className={prose.list} aria-label={said.limits}>
          {limits.map(({ pair: [one, other], less }) => (
            <li key={`${one} ${other}`}>{said.limit(nameOf(one), nameOf(other), inWords(less))}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const ratioFormat = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** With as many decimals as the sheets have. */
function ratio(figure: number): string {
  return ratioFormat.format(figure).replace(/^-0\.00$/, "0.00");
}

/** All money that is shown, so that it has one precision. */
function moneyIn({ measures, proposals }: Comparison): readonly number[] {
  return [
    ...MEASURES.filter((measure) => !NO_MONEY.has(measure)).map((measure) => measures[measure].shown ?? 0),
    ...proposals.map(({ worth }) => worth.npv.difference ?? 0),
  ];
}
