import type { BookJson, Json, JsonRecord } from "../../model/book";
import { isJsonRecord, listAt, put, recordsAt } from "../../model/json";
import { nameKey } from "../../model/names";

/** Services and grants that proposals name, as the tables spell them now. Names that no table has stay as they are. */
export function respelled(
  book: BookJson,
  { services, grants }: { readonly services: readonly string[]; readonly grants: readonly string[] },
): BookJson {
  const [service, grant] = [services, grants].map(speller);
  const proposals = recordsAt(book, ["proposals"]);
  const now = proposals.map((proposal) => {
    const { fixedShare } = proposal;
    const own = withList(withList(proposal, "services", service!), "frees", grant!);
    if (!isJsonRecord(fixedShare)) return own;
    const shares = Object.entries(fixedShare).map(([name, share]) => [service!(name), share] as const);
    return { ...own, fixedShare: Object.fromEntries(shares) };
  });
  return proposals.length === 0 ? book : put(book, ["proposals"], now);
}

type Spell = (name: string) => string;

function speller(names: readonly string[]): Spell {
  const byKey = new Map(names.map((name) => [nameKey(name), name]));
  return (name) => byKey.get(nameKey(name)) ?? name;
}

function withList(record: JsonRecord, name: string, spell: Spell): JsonRecord {
  if (!Array.isArray(record[name])) return record;
  const list = listAt(record, [name]).map((each): Json => (typeof each === "string" ? spell(each) : each));
  return { ...record, [name]: list };
}
