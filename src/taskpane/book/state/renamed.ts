import type { BookJson } from "../../../model/book";
import { isJsonRecord, listAt, put, recordAt, recordsAt, textAt } from "../../../model/json";
import type { JsonPath } from "../../../model/json";
import { spendingNow } from "../../../reading";
import { grantRecords } from "./grants";
import { needsOf } from "./needs";
import { proposalsOf } from "./proposals";

/** A grant under another name, also where proposals remove its ring-fence and where others name it as match. No other grant has that name. */
export function withGrantNamed(book: BookJson, position: number, name: string): BookJson {
  const grants = grantRecords(book);
  const was = textAt(grants[position], ["id"]);
  const lists: readonly JsonPath[] = [
    ...proposalsOf(book).map((_, at) => ["proposals", at, "frees"]),
    ...grants.map((_, at) => ["pooling", "grants", at, "match", "from"]),
  ];
  return lists.reduce(
    (before, path) => withNameIn(before, path, was, name),
    put(book, ["pooling", "grants", position, "id"], name),
  );
}

/** A service under another name, also where grants cap what they put into it and hold a part for it. No other service has that name. */
export function withServiceNamed(book: BookJson, position: number, name: string): BookJson {
  const was = textAt(needsOf(book)[position], ["id"]);
  return grantRecords(book).reduce(
    (before, grant, at) => {
      const path = ["pooling", "grants", at];
      const capped = withCapNamed(before, [...path, "caps"], was, name);
      return recordsAt(grant, ["earmarks"]).reduce(
        (now, _, part) => withNameIn(now, [...path, "earmarks", part, "services"], was, name),
        capped,
      );
    },
    put(book, ["pooling", "needs", position, "id"], name),
  );
}

/** Whether the name of a service is its own: that of what is spent on is the spend table's. */
export function isNamedHere(book: BookJson, position: number): boolean {
  return spendingNow(book, textAt(needsOf(book)[position], ["id"])) === null;
}

function withNameIn(book: BookJson, path: JsonPath, was: string, name: string): BookJson {
  const list = listAt(book, path);
  if (was === "" || !list.includes(was)) return book;
  return put(
    book,
    path,
    list.map((each) => (each === was ? name : each)),
  );
}

/** In the place that it had among the others. */
function withCapNamed(book: BookJson, path: JsonPath, was: string, name: string): BookJson {
  const caps = recordAt(book, path);
  if (!isJsonRecord(caps) || !Object.hasOwn(caps, was)) return book;
  const named = Object.entries(caps).map(([each, most]) => [each === was ? name : each, most] as const);
  return put(book, path, Object.fromEntries(named));
}
