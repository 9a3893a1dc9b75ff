import type { BookJson, JsonRecord } from "../../../model/book";
import type { BookDraft } from "./draft";
import { listAt, numberAt, recordsAt, textAt } from "../../../model/json";
import { problemsOf } from "./problems";
import { freeId, proposalsOf, withProposals } from "./proposals";
import { servicesOf } from "./tables";

/** What the proposals are called that tables tell of. */
export interface ProposedNames {
  readonly duplication: string;
  readonly pooling: string;
}

/** What the tables of a book tell of proposals. */
export interface ToldByTables {
  /** The services that several agencies pay for. */
  readonly services: readonly string[];
  /** The grants that may not be spent on everything. */
  readonly grants: readonly string[];
}

/** What the tables tell a book without proposals; null where they tell it nothing. */
export function toldByTables(book: BookJson): ToldByTables | null {
  if (proposalsOf(book).length > 0) return null;
  const told = { services: sharedServices(book), grants: ringFenced(book) };
  return told.services.length + told.grants.length > 0 ? told : null;
}

/**
 * With the proposals that the tables tell of: an end to duplication in the services that several agencies pay for, and no ring-fences. How
 * much of the cost is fixed no table tells: that proposal is open, to be asked for it.
 */
export function withFirstProposals(draft: BookDraft, names: ProposedNames): BookDraft {
  const told = toldByTables(draft.book);
  if (told === null) return draft;
  const start = numberAt(draft.book, ["place", "firstYear"]) ?? undefined;
  const shared: readonly JsonRecord[] =
    told.services.length === 0
      ? []
      : [{ name: names.duplication, lever: "duplication", services: told.services, actor: "joint", start }];
  // Who gives a grant says what it may be spent on.
  const freed: readonly JsonRecord[] =
    told.grants.length === 0
      ? []
      : [{ name: names.pooling, lever: "pooling", frees: told.grants, actor: "whitehall", start }];
  const added = [...shared, ...freed].reduce<readonly JsonRecord[]>(
    (before, proposal) => [...before, { id: freeId("P", before), ...proposal }],
    [],
  );
  const book = withProposals(draft, added);
  const lacking = problemsOf({ ...draft, book }).find(({ proposal }) => proposal !== null);
  return { ...draft, book, editing: lacking?.proposal ?? null };
}

/** Where one of the agencies earns more than it spends there is no cost to share. */
function sharedServices(book: BookJson): readonly string[] {
  const rows = listAt(book, ["spend", "rows"]);
  return servicesOf(book).filter((service) => {
    const byAgency = new Map<string, number>();
    const add = (agency: string, amount: number | null): void => {
      byAgency.set(agency, (byAgency.get(agency) ?? 0) + (amount ?? 0));
    };
    for (const row of rows) if (textAt(row, [1]) === service) add(textAt(row, [0]), numberAt(row, [2]));
    for (const transfer of recordsAt(book, ["spend", "transfers"])) {
      if (transfer.out === false || textAt(transfer, ["service"]) !== service) continue;
      add(textAt(transfer, ["agency"]), -(numberAt(transfer, ["amount"]) ?? 0));
    }
    // To a hundredth of a penny: what is left of a sum may be off by its last figures.
    const amounts = [...byAgency.values()].filter((amount) => Math.abs(amount) > 1e-9);
    return amounts.length > 1 && amounts.every((amount) => amount > 0);
  });
}

function ringFenced(book: BookJson): readonly string[] {
  const allowed = listAt(book, ["pooling", "allowed"]);
  return recordsAt(book, ["pooling", "grants"])
    .filter((_, position) => listAt(allowed[position], []).includes(false))
    .map((grant) => textAt(grant, ["id"]));
}
