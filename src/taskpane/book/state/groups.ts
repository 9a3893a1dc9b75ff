import type { BookJson } from "../../../model/book";
import { put, recordsAt, textAt, without } from "../../../model/json";

/** The names of the groups. */
export function groupsOf(book: BookJson): readonly string[] {
  return recordsAt(book, ["groups"]).map((group) => textAt(group, ["id"]));
}

export function withGroup(book: BookJson, name: string): BookJson {
  const id = name.trim();
  if (id === "" || groupsOf(book).includes(id)) return book;
  return put(book, ["groups"], [...recordsAt(book, ["groups"]), { id }]);
}

/** Without a group; its proposals are in none then. */
export function withoutGroup(book: BookJson, name: string): BookJson {
  const groups = recordsAt(book, ["groups"]).filter(({ id }) => id !== name);
  const proposals = recordsAt(book, ["proposals"]).map((proposal) =>
    proposal.group === name ? without(proposal, "group") : proposal,
  );
  return { ...book, groups, proposals };
}
