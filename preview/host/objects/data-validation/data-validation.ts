import { intersection, without } from "../../address";
import { assertSheetOpen } from "../../book/book";
import { invalidCells } from "../../book/validated";
import { NEW_ALERT, NEW_PROMPT, withoutValidation } from "../../book/kept";
import type { Validation, ValidationAlert, ValidationPrompt } from "../../book/kept";
import { HostError, invalidArgument, itemNotFound } from "../../wire/errors";
import { method, readingMethod, scalar } from "../../wire/members";
import type { ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { areasObject } from "../range/range-areas";
import type { RangeState } from "../range/range-state";
import { readRule, ruleFor, writtenRule } from "./rule";

const STYLES = ["Stop", "Warning", "Information"] as const;

/** What may be typed into the cells of a range. */
export const dataValidationClass: ObjectClass<RangeState> = {
  name: "DataValidation",
  members: {
    rule: scalar((range) => {
      const found = rules(range);
      if (found.kind !== "one") return null;
      const { validation } = found;
      return writtenRule(validation && ruleFor(validation.rule, validation.anchor, range.box));
    }, setRule),
    type: scalar((range) => {
      const found = rules(range);
      return found.kind === "one" ? (found.validation?.rule.kind ?? "None") : found.kind;
    }),
    ignoreBlanks: scalar(
      (range) => common(range, (one) => one.ignoreBlanks, true),
      (range, value) => change(range, { ignoreBlanks: Boolean(value) }),
    ),
    errorAlert: scalar(
      (range) => common(range, ({ alert }) => ({ ...alert }), { ...NEW_ALERT }),
      (range, value) => change(range, { alert: alertOf(value) }),
    ),
    prompt: scalar(
      (range) => common(range, ({ prompt }) => ({ ...prompt }), { ...NEW_PROMPT }),
      (range, value) => change(range, { prompt: promptOf(value) }),
    ),
    clear: method((range) => {
      assertSheetOpen(range.book, range.sheet);
      range.book.change(range.sheet, { validations: withoutValidation(kept(range), range.box) });
    }),
    getInvalidCells: readingMethod(async (range) => {
      const found = await invalid(range);
      if (!found) throw itemNotFound();
      return found;
    }),
    getInvalidCellsOrNullObject: readingMethod(invalid),
  },
};

type Rules =
  | { readonly kind: "one"; readonly validation: Validation | null }
  | { readonly kind: "Inconsistent" | "MixedCriteria" };

function kept({ book, sheet }: RangeState): readonly Validation[] {
  return book.sheet(sheet).features.validations;
}

function rules(range: RangeState): Rules {
  const found = kept(range).filter(({ boxes }) => boxes.some((box) => intersection(box, range.box)));
  let bare = [range.box];
  for (const box of found.flatMap(({ boxes }) => boxes))
    bare = bare.flatMap((part) => [...without(part, box)]);
  if (found.length === 0) return { kind: "one", validation: null };
  if (bare.length > 0) return { kind: "MixedCriteria" };
  return found.length === 1 ? { kind: "one", validation: found[0]! } : { kind: "Inconsistent" };
}

function setRule(range: RangeState, given: Json): void {
  const { book, sheet, box } = range;
  assertSheetOpen(book, sheet);
  const rule = readRule(given);
  const others = withoutValidation(kept(range), box);
  const before = rules(range);
  const known = before.kind === "one" ? before.validation : null;
  const { ignoreBlanks, alert, prompt } = known ?? {
    ignoreBlanks: true,
    alert: NEW_ALERT,
    prompt: NEW_PROMPT,
  };
  const made = rule
    ? [{ anchor: { row: box.row, column: box.column }, boxes: [box], rule, ignoreBlanks, alert, prompt }]
    : [];
  book.change(sheet, { validations: [...others, ...made] });
}

/** Alert, prompt and blanks belong to a rule: where the cells have none, or several, there is nothing to set them on. */
function change(range: RangeState, changes: Partial<Validation>): void {
  assertSheetOpen(range.book, range.sheet);
  const found = rules(range);
  const validation = found.kind === "one" ? found.validation : null;
  if (!validation) {
    throw new HostError("InvalidOperation", "The cells have no rule of their own: set the rule first.");
  }
  const others = withoutValidation(kept(range), range.box);
  range.book.change(range.sheet, {
    validations: [...others, { ...validation, boxes: [range.box], ...changes }],
  });
}

function common(range: RangeState, read: (validation: Validation) => Json, otherwise: Json): Json {
  const found = rules(range);
  if (found.kind !== "one") return null;
  return found.validation ? read(found.validation) : otherwise;
}

function alertOf(value: Json): ValidationAlert {
  const given = fields(value);
  const style = STYLES.find((name) => name === (given["style"] ?? "Stop"));
  if (!style) throw invalidArgument();
  return {
    showAlert: given["showAlert"] !== false,
    style,
    title: text(given["title"]),
    message: text(given["message"]),
  };
}

function promptOf(value: Json): ValidationPrompt {
  const given = fields(value);
  return {
    showPrompt: given["showPrompt"] !== false,
    title: text(given["title"]),
    message: text(given["message"]),
  };
}

function fields(value: Json): Readonly<Record<string, Json>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, Json>>;
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

async function invalid({ book, sheet, box }: RangeState) {
  return areasObject(book, sheet, await invalidCells(book, sheet, box));
}
