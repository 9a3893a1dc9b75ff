import { isRecord } from "./record";

/** Whether a value is one that belongs somewhere. */
export type Test = (value: unknown) => boolean;

/** What a part of what is kept must be: a test, or the parts it is made of. */
export type Form = Test | { readonly [part: string]: Form };

export const isText: Test = (value) => typeof value === "string";
export const isNumber: Test = (value) => typeof value === "number" && Number.isFinite(value);
/** A position of a column in its table, from 0. */
export const isColumn: Test = (value) => Number.isInteger(value) && (value as number) >= 0;

export function isListOf(form: Form): Test {
  return (value) => Array.isArray(value) && value.every((each) => hasForm(each, form));
}

/** A record of any names whose values are all of one form. */
export function isRecordOf(form: Form): Test {
  return (value) => isRecord(value) && Object.values(value).every((each) => hasForm(each, form));
}

export function isOneOf(...options: readonly unknown[]): Test {
  return (value) => options.includes(value);
}

export function orNull(form: Form): Test {
  return (value) => value === null || hasForm(value, form);
}

/** The path of the first part that is not of the form; null when all are. */
export function firstMismatch(value: unknown, form: Form, path: string): string | null {
  if (typeof form === "function") return form(value) ? null : path;
  if (!isRecord(value)) return path;
  for (const [part, inner] of Object.entries(form)) {
    const own = Object.hasOwn(value, part) ? value[part] : undefined;
    const mismatch = firstMismatch(own, inner, path === "" ? part : `${path}.${part}`);
    if (mismatch !== null) return mismatch;
  }
  return null;
}

function hasForm(value: unknown, form: Form): boolean {
  return firstMismatch(value, form, "") === null;
}
