import { isListOf, isNumber, isRecordOf, isText, orNull } from "../form";
import type { Form, Test } from "../form";

/** Whether a value is what is kept of locked scenarios, or nothing is kept. */
export const isLocks: Test = (value) => value === undefined || isRecordOf(LOCK)(value);

const LOCK: Form = {
  on: isText,
  proposals: isListOf(isText),
  set: isListOf({ proposal: isText, field: isText, value: orNull(isNumber) }),
  others: isNumber,
  results: isRecordOf(orNull(isNumber)),
};
