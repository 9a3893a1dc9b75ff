import { usePane } from "../pane";
import { GivenAnswers, ReviewedWrite } from "../parts";
import { texts } from "../texts";

/** The last step: what was answered, what will be written, and what prevents that. */
export function ReviewStep() {
  const pane = usePane();
  return (
    <>
      <GivenAnswers />
      <ReviewedWrite sources={texts.review.sources} onAgain={() => void pane.reviewAgain()} />
    </>
  );
}
