import { defineLever } from "../../../src/model/book";
import type { Field, FieldKind, FieldScope } from "../../../src/model/book";

const kinds: readonly FieldKind[] = ["share", "whole", "number", "money", "flag"];
const scopes: readonly FieldScope[] = ["place", "service", "agency", "grant"];

const fields = kinds.flatMap((kind) =>
  scopes.flatMap((per) => {
    const name = `${per} ${kind}`;
    const usual = kind === "flag" ? [false, true] : [0, 1];
    return usual.map((standard): [string, Field] => [
      `${name} ${String(standard)}`,
      {
        kind,
        per,
        default: standard,
        label: name,
        source: "Test",
        ask: { label: `${name} ${String(standard)}`, review: name },
      },
    ]);
  }),
);

/** A lever with a field of every kind for everything that settings are given for, two defaults each. */
export const everyField = defineLever({
  id: "every",
  title: "Every kind of field",
  needs: ["spend"],
  fields: Object.fromEntries(fields),
});
