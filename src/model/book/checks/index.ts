import { gathering } from "../../fields";
import type { Book } from "../parts";
import type { SpendByService } from "../proposals";
import { checkPlace } from "./place";
import { checkPooling } from "./pooling";
import { checkPriceLevels } from "./price-levels";
import { checkProposals } from "./proposals";
import { checkScenarios } from "./scenarios";

export { registerProblems, registerWarnings } from "./register";

/** Throws `FieldProblems` with all that is wrong between the parts of a book, each of which is right by itself. */
export function checkBook(book: Book, spend: SpendByService): void {
  const problems = gathering();
  problems.from(() => checkPlace(book));
  problems.from(() => checkProposals(book, spend));
  problems.from(() => checkScenarios(book));
  problems.from(() => checkPriceLevels(book));
  problems.from(() => {
    checkPooling(book);
  });
  problems.finish();
}
