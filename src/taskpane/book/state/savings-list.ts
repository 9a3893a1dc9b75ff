import { nameKey } from "../../../model/names";
import type { BookJson, JsonRecord } from "../../../model/book";
import { conversionBetween, convert, unitNamed } from "../../../model/wording";
import type { SavingsLine, SavingsList } from "../../../reading";
import type { BookDraft } from "./draft";
import { numberAt, textAt } from "../../../model/json";
import { agenciesOf, agencyName } from "./place";
import { freeId, proposalsOf, withProposals } from "./proposals";

/** The lines of a savings list as typed proposals at the end of the register. A line of no agency of the place is of the one given. */
export function withSavingsList(draft: BookDraft, list: SavingsList, agency: string): BookDraft {
  const { book } = draft;
  const unit = unitNamed(textAt(book, ["place", "unit"]));
  const conversion = list.unit === null || unit === null ? null : conversionBetween(list.unit, unit);
  const before = proposalsOf(book);
  const added = list.lines.reduce<readonly JsonRecord[]>((proposals, line) => {
    const id = idOf(line, [...before, ...proposals]);
    const amounts = line.amounts.map((amount) => convert(amount, conversion));
    return [...proposals, proposalOf(book, line, { id, amounts, agency })];
  }, []);
  return { ...draft, book: withProposals(draft, added), pasting: null, editing: null };
}

/** The agency of the place that a line names; null where it names none. */
export function agencyNamed(book: BookJson, { agency }: Pick<SavingsLine, "agency">): string | null {
  const key = nameKey(agency);
  return agenciesOf(book).find((id) => [nameKey(id), nameKey(agencyName(book, id))].includes(key)) ?? null;
}

/** Its own reference, where no proposal has it yet. */
function idOf({ reference }: SavingsLine, taken: readonly JsonRecord[]): string {
  const isFree = reference !== "" && !taken.some(({ id }) => id === reference);
  return isFree ? reference : freeId("P", taken);
}

function proposalOf(
  book: BookJson,
  line: SavingsLine,
  {
    id,
    amounts,
    agency,
  }: { readonly id: string; readonly amounts: readonly number[]; readonly agency: string },
): JsonRecord {
  const own = agencyNamed(book, line);
  const where = own === null && line.agency !== "" ? `Savings list, ${line.agency}` : "Savings list";
  return {
    id,
    name: line.title,
    start: line.start ?? numberAt(book, ["place", "firstYear"]) ?? undefined,
    ...(amounts.length === 1 ? { fullYear: amounts[0]! } : { amounts }),
    shares: { [own ?? agency]: 1 },
    ...(line.owner === "" ? {} : { owner: line.owner }),
    source: where,
  };
}
