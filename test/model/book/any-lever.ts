import fc from "fast-check";
import {
  FieldProblems,
  leverFieldNames,
  PROPOSAL_LEVERS,
  proposalForm,
  readBook,
} from "../../../src/model/book";
import type { BookJson, FormField, JsonRecord } from "../../../src/model/book";

/** The levers whose saving is the sum of lines. */
export const LEVERS_BY_LINES = PROPOSAL_LEVERS.map(({ id }) => id).filter((id) =>
  proposalForm(id).some(({ name }) => name === "lost"),
);

/** A book with any two proposals of a lever, whatever its table of fields asks. */
export function bookOf(lever: string, bodies: readonly string[] = ["A", "B", "C"]): fc.Arbitrary<BookJson> {
  const own = proposalForm(lever).filter(({ name }) => leverFieldNames(lever).includes(name));
  const proposal = (id: string) =>
    recordOf(own, bodies).map((said) => ({ id, name: `Proposal ${id}`, lever, start: 2026, ...said }));
  return fc
    .tuple(proposal("P1"), proposal("P2"))
    .map((proposals): BookJson => {
      const scenarios = [{ id: "S1", on: ["P1", "P2"] }];
      const agencies = bodies.map((id) => ({ id }));
      const place = { name: "Northshire", firstYear: 2026, years: 5, agencies };
      return JSON.parse(JSON.stringify({ book: 1, place, proposals, scenarios })) as BookJson;
    })
    .filter(isRight);
}

/** One proposal of each of these levers, always the same. */
export function oneOfEach(bodies: readonly string[]): readonly JsonRecord[] {
  const seed = 1;
  return LEVERS_BY_LINES.map((lever) => {
    const [book] = fc.sample(bookOf(lever, bodies), { numRuns: 1, seed });
    const [proposal] = book!.proposals as unknown as readonly JsonRecord[];
    return { ...proposal, id: lever };
  });
}

function isRight(book: BookJson): boolean {
  try {
    readBook(book);
    return true;
  } catch (error) {
    if (error instanceof FieldProblems) return false;
    throw error;
  }
}

function recordOf(
  fields: readonly FormField[],
  bodies: readonly string[],
): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    Object.fromEntries(
      fields.map((field) => {
        const given = valueOf(field, bodies);
        return [field.name, field.isRequired ? given : fc.option(given, { nil: undefined, freq: 3 })];
      }),
    ),
  );
}

/** What may be given in a field; what fields say against each other is left out by the book itself. */
function valueOf(
  { ask, lines, isRequired, least, most }: FormField,
  bodies: readonly string[],
): fc.Arbitrary<unknown> {
  const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
  const amount = fc.integer({ min: 0, max: 100_000 }).map((pence) => pence / 100);
  switch (ask.as) {
    case "lines":
      return fc.array(recordOf(lines, bodies), { minLength: isRequired ? 2 : 0, maxLength: 4 });
    case "agency":
      return fc.constantFrom(...bodies);
    case "choice":
      return fc.constantFrom(...Object.keys(ask.options ?? {}));
    case "flag":
      return fc.boolean();
    case "share":
      return share;
    case "whole":
      return fc.integer({ min: least ?? 0, max: Math.min(most ?? 5, 5) });
    case "number":
    case "amount":
      return least === null ? amount.map((each) => each - 200) : amount;
    case "shares by year":
      return fc.array(share, { minLength: 1, maxLength: 4 });
    case "amounts by year":
      return fc.array(amount, { minLength: 1, maxLength: 4 });
    case "text":
      return fc.constantFrom("Accounts 2024-25", "Returns");
    default:
      throw new Error(`A line of a lever asks for ${ask.as}, which this test cannot draw yet.`);
  }
}
