import type { Lever } from "../../../model/book";
import type { FieldAnswer, LeverAnswers } from "../../answers";
import { usePane, usePaneState } from "../../pane";
import { leverAnswers } from "../../wizard";

/** The answers to a lever's fields, followed as they change, and the way to change them. */
export function useLeverAnswers({ id }: Lever): {
  readonly answers: LeverAnswers;
  readonly answer: (field: string, given: FieldAnswer) => void;
} {
  const pane = usePane();
  const answers = usePaneState((state) => leverAnswers(state.answers, id));
  return { answers, answer: (field, given) => pane.answerField(id, field, given) };
}
