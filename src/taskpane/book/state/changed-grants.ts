import type { BookJson, Json, JsonRecord } from "../../../model/book";
import { at, listAt, put, textAt, without } from "../../../model/json";
import { nameKey } from "../../../model/names";
import { spendingNow } from "../../../reading";
import { grantRecords } from "./grants";
import { needsOf } from "./needs";
import { servicesOf } from "./tables";

/** Another grant, where it has a name and none has that name: it may pay for nothing yet. What is spent on is what it may be needed for. */
export function withGrant(book: BookJson, name: string): BookJson {
  const id = name.trim();
  if (id === "" || isNamed(grantRecords(book), id)) return book;
  const all = needsOf(book).length > 0 ? book : servicesOf(book).reduce(withService, book);
  const row = needsOf(all).map(() => false);
  return put(
    put(all, ["pooling", "grants"], [...grantRecords(all), { id }]),
    ["pooling", "allowed"],
    [...rowsOf(all), row],
  );
}

/** Without the last of them nothing is asked of grants. */
export function withoutGrant(book: BookJson, position: number): BookJson {
  const grants = grantRecords(book).filter((_, each) => each !== position);
  if (grants.length === 0) return without(book, "pooling");
  const allowed = rowsOf(book).filter((_, each) => each !== position);
  return put(put(book, ["pooling", "grants"], grants), ["pooling", "allowed"], allowed);
}

/** Another service that grants may pay for, where none has that name: what is spent on it now, where that is known. */
export function withService(book: BookJson, name: string): BookJson {
  const id = name.trim();
  const needs = needsOf(book);
  if (id === "" || isNamed(needs, id)) return book;
  const amount = spendingNow(book, id);
  const need: JsonRecord = amount === null ? { id } : { id, amount };
  const beside = (before: BookJson, list: "values" | "floors", usual: number): BookJson =>
    Array.isArray(at(before, ["pooling", list]))
      ? put(before, ["pooling", list], [...listAt(before, ["pooling", list]), usual])
      : before;
  const wider = put(
    put(book, ["pooling", "needs"], [...needs, need]),
    ["pooling", "allowed"],
    rowsOf(book).map((row) => [...row, false]),
  );
  return beside(beside(wider, "values", 1), "floors", 0);
}

/** Without a service, and all that is said of it in lists beside. */
export function withoutService(book: BookJson, position: number): BookJson {
  const others = <T>(list: readonly T[]): readonly T[] => list.filter((_, each) => each !== position);
  const narrower = put(
    put(book, ["pooling", "needs"], others(needsOf(book))),
    ["pooling", "allowed"],
    rowsOf(book).map(others),
  );
  return (["values", "floors"] as const).reduce(
    (before, list) =>
      Array.isArray(at(before, ["pooling", list]))
        ? put(before, ["pooling", list], others(listAt(before, ["pooling", list])))
        : before,
    narrower,
  );
}

/** With these services permitted to a grant, and no others. */
export function withPermitted(book: BookJson, grant: number, services: readonly string[]): BookJson {
  const row = needsOf(book).map((need) => services.includes(textAt(need, ["id"])));
  return put(book, ["pooling", "allowed", grant], row);
}

/** The names of the grants that may pay for a service. */
export function payersOf(book: BookJson, service: number): readonly string[] {
  return grantRecords(book).flatMap((grant, row) =>
    at(book, ["pooling", "allowed", row, service]) === true ? [textAt(grant, ["id"])] : [],
  );
}

/** With a service permitted to these grants, and to no others. */
export function withPayers(book: BookJson, service: number, grants: readonly string[]): BookJson {
  const records = grantRecords(book);
  const allowed = rowsOf(book).map((row, grant) => {
    const may = grants.includes(textAt(records[grant], ["id"]));
    return row[service] === may ? row : row.with(service, may);
  });
  return put(book, ["pooling", "allowed"], allowed);
}

/** The themes that services have, each once. */
export function themesOf(book: BookJson): readonly string[] {
  const themes = needsOf(book).map((need) => textAt(need, ["theme"]).trim());
  return [...new Set(themes.filter((theme) => theme !== ""))];
}

/** What each grant is permitted, whole: a row that is too short says no of the rest. */
function rowsOf(book: BookJson): readonly (readonly Json[])[] {
  const needs = needsOf(book);
  return grantRecords(book).map((_, grant) => {
    const row = listAt(book, ["pooling", "allowed", grant]);
    return row.length === needs.length ? row : needs.map((_need, service) => row[service] ?? false);
  });
}

function isNamed(records: readonly JsonRecord[], name: string): boolean {
  return records.some((each) => nameKey(textAt(each, ["id"])) === nameKey(name));
}
