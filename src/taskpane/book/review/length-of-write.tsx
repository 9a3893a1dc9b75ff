import type { WriteReview } from "../../../workbook";
import { useProse } from "../../parts";
import { bookTexts } from "../../texts/book";

const { review: said } = bookTexts;

/** Writes shorter than this need no word about their length. */
const WORTH_SAYING_SECONDS = 10;

/** How large a write is and how long it takes, where it takes long. */
export function LengthOfWrite({ size }: Pick<WriteReview, "size">) {
  const prose = useProse();
  if (size.seconds < WORTH_SAYING_SECONDS) return null;
  return (
    <div className={prose.group} role="group" aria-label={said.large}>
      <h2 className={prose.section}>{said.large}</h2>
      <p className={prose.text}>{said.size(size.cells, size.formulas, timeInWords(size.seconds))}</p>
    </div>
  );
}

/** "about 40 seconds", "about 3 minutes": no finer than an estimate is. */
function timeInWords(seconds: number): string {
  const A_MINUTE = 60;
  if (seconds < A_MINUTE) return said.seconds(Math.ceil(seconds / 10) * 10);
  return said.minutes(Math.round(seconds / A_MINUTE));
}
