/**
 * What a field of records holds, which decides how two of its values are compared.
 *
 * `organisation`: a name, by its words. `text`: words in any order, such as an address. `name`: one word or two, letter by letter.
 * `code`: a number, a postcode, a date: right, or a slip of a key away.
 */
export type FieldKind = "organisation" | "text" | "name" | "code";

export interface Field {
  /** The heading, for the evidence. */
  readonly name: string;
  readonly kind: FieldKind;
}

/** Records of one source: by record, its values in the order of the fields; "" where it has none. */
export type RecordList = readonly (readonly string[])[];

/** A value as it is compared: small letters and figures only. */
export function plainValue(kind: FieldKind, value: string): string {
  const plain = value
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, kind === "code" ? "" : " ")
    .trim();
  return kind === "text" ? plain.split(" ").sort().join(" ") : plain;
}
