import type { Json, JsonPath, JsonRecord } from "./json";

/** What a book has at a path; nothing where it has no such part. */
export function at(json: Json | undefined, path: JsonPath): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return json;
  if (typeof step === "number") return Array.isArray(json) ? at(json[step] as Json, rest) : undefined;
  return isJsonRecord(json) && Object.hasOwn(json, step) ? at(json[step], rest) : undefined;
}

/** The same with another value at a path; the part is taken out where there is none. Lists in the way stay, missing records are made. */
export function put(json: JsonRecord, path: JsonPath, value: Json | undefined): JsonRecord {
  return changed(json, path, value) as JsonRecord;
}

/** What is at a path as a list; empty where there is none. */
export function listAt(json: Json | undefined, path: JsonPath): readonly Json[] {
  const found = at(json, path);
  return isJsonList(found) ? found : [];
}

/** The records of the list at a path, in their places. */
export function recordsAt(json: Json | undefined, path: JsonPath): readonly JsonRecord[] {
  return listAt(json, path).map((each) => (isJsonRecord(each) ? each : {}));
}

/** What is at a path as a record; empty where there is none. */
export function recordAt(json: Json | undefined, path: JsonPath): JsonRecord {
  const found = at(json, path);
  return isJsonRecord(found) ? found : {};
}

/** What is at a path as a text; empty where there is none. */
export function textAt(json: Json | undefined, path: JsonPath): string {
  const found = at(json, path);
  return typeof found === "string" ? found : "";
}

/** The texts of the list at a path. */
export function textsAt(json: Json | undefined, path: JsonPath): readonly string[] {
  return listAt(json, path).filter((each) => typeof each === "string");
}

/** The number at a path; null where there is none. */
export function numberAt(json: Json | undefined, path: JsonPath): number | null {
  const found = at(json, path);
  return typeof found === "number" ? found : null;
}

/** A record without one of its names. */
export function without(record: JsonRecord, name: string): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));
}

export function isJsonRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function changed(json: Json | undefined, path: JsonPath, value: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const list = isJsonList(json) ? json : [];
    const inner = changed(list[step], rest, value);
    if (inner === undefined) return list.filter((_, position) => position !== step);
    return step < list.length
      ? list.map((each, position) => (position === step ? inner : each))
      : [...list, inner];
  }
  const record = isJsonRecord(json) ? json : {};
  const own = Object.hasOwn(record, step) ? record[step] : undefined;
  const inner = changed(own, rest, value);
  return inner === undefined ? without(record, step) : { ...record, [step]: inner };
}
