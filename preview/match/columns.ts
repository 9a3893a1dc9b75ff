import type { Field, FieldKind } from "../../src/model/matching";

/** What a column of a plain list is to the matching. */
export interface ListColumn {
  /** Its place in the table, from 0. */
  readonly at: number;
  readonly heading: string;
  /** Columns of two files with the same key hold the same thing. */
  readonly key: string;
  readonly kind: FieldKind;
}

/** The columns of a plain list: which one tells its rows apart, and which are compared. */
export interface ListColumns {
  /** The place of the column of ids; null where there is none. */
  readonly id: number | null;
  readonly compared: readonly ListColumn[];
}

const ID =
  /^(unique |record |rec |row |supplier |vendor |company |organi[sz]ation )?(id|identifier|uid|urn)$|^id[a-z]{1,8}$|^(rec|record|row)[a-z]* ?(no|number)$/;
/** Ids of payments tell payments apart and not suppliers. */
const OF_PAYMENTS = /\b(transaction|payment|invoice|document|voucher|cheque)\b/;
/** Answers, marks of where a row is from, and money: nothing that tells who somebody is. */
const NOT_COMPARED =
  /^(cluster|label|class|truth|match|matched|is match|duplicate|duplicate of|group|entity|entity id|true id|source|source dataset|dataset|agency|score|index|notes?|comments?|description)$|\b(amount|net|gross|vat|value|price|total|cost|spend|pounds|payment|paid)\b/;

/** What columns are called that hold one thing: the key, its kind, and the headings. */
const KNOWN: readonly (readonly [key: string, kind: FieldKind, heading: RegExp])[] = [
  ["given name", "name", /^(given|first|fore|christian) ?names?$|^forename$/],
  ["middle name", "name", /^middle ?names?$/],
  ["surname", "name", /^(sur|last|family|second) ?name$/],
  ["date of birth", "code", /^(dob|d o b|(date of )?birth( ?date| ?day)?|born)$/],
  ["postcode", "code", /^(post ?code|zip( ?code)?|postal code)$/],
  ["telephone", "code", /\b(phone|telephone|tel|mobile)\b/],
  ["email", "name", /^e ?mail( address)?$/],
  [
    "name",
    "organisation",
    /^(name|title|full ?name|.*\b(supplier|vendor|company|organi[sz]ation|payee|creditor|beneficiary|merchant|trader|business|firm|provider|charity|contractor)( name)?)$/,
  ],
];

const LONGEST_VALUE = 80;
const SAMPLE = 2_000;

/** Tells columns by their headings, and by what they hold where a heading says nothing. */
export function listColumns(headings: readonly string[], rows: readonly (readonly string[])[]): ListColumns {
  const plain = headings.map(plainly);
  const id = idColumn(plain, rows);
  const compared: ListColumn[] = [];
  plain.forEach((heading, at) => {
    if (at === id || heading === "" || NOT_COMPARED.test(heading)) return;
    const values = valuesOf(rows, at);
    if (new Set(values).size < 2) return;
    const known = KNOWN.find(([, , pattern]) => pattern.test(heading));
    const kind = known?.[1] ?? kindOf(values);
    const key = known?.[0] ?? heading;
    if (kind === null || compared.some((other) => other.key === key)) return;
    compared.push({ at, heading: headings[at]!, key, kind });
  });
  return { id, compared };
}

/** Whether a column is known by such a heading. */
export function isKnownHeading(heading: string): boolean {
  return KNOWN.some(([, , pattern]) => pattern.test(plainly(heading)));
}

function plainly(heading: string): string {
  return heading
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The columns that all lists have, as fields, with the place of each in every list. Where none is in all, the first text of each is the name. */
export function commonFields(lists: readonly ListColumns[]): {
  readonly fields: readonly Field[];
  readonly places: readonly (readonly number[])[];
} {
  const [first, ...others] = lists;
  const shared = (first?.compared ?? []).filter(({ key }) =>
    others.every(({ compared }) => compared.some((column) => column.key === key)),
  );
  if (shared.length > 0) {
    return {
      fields: shared.map(({ heading, kind }) => ({ name: heading, kind })),
      places: lists.map(({ compared }) =>
        shared.map(({ key }) => compared.find((column) => column.key === key)!.at),
      ),
    };
  }
  const texts = lists.map(({ compared }) => compared.find(({ kind }) => kind !== "code"));
  if (texts.some((column) => column === undefined)) return { fields: [], places: lists.map(() => []) };
  return { fields: [{ name: "name", kind: "organisation" }], places: texts.map((column) => [column!.at]) };
}

function idColumn(headings: readonly string[], rows: readonly (readonly string[])[]): number | null {
  const found = headings.findIndex((heading, at) => {
    if (!ID.test(heading) || OF_PAYMENTS.test(heading)) return false;
    const values = rows.map((row) => row[at] ?? "");
    return values.every((value) => value !== "") && new Set(values).size === values.length;
  });
  return found < 0 ? null : found;
}

/** Null for what is too long to be a fact about somebody. */
function kindOf(values: readonly string[]): FieldKind | null {
  const known = values.slice(0, SAMPLE);
  const share = (holds: (value: string) => boolean) => known.filter(holds).length / known.length;
  if (share((value) => value.length > LONGEST_VALUE) > 0.2) return null;
  if (share((value) => /\d/.test(value) && !/\p{L}{3}/u.test(value)) > 0.7) return "code";
  return share((value) => value.trim().includes(" ")) > 0.4 ? "text" : "name";
}

function valuesOf(rows: readonly (readonly string[])[], at: number): string[] {
  return rows.map((row) => row[at] ?? "").filter((value) => value !== "");
}
