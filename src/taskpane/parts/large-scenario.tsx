import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { WriteReview } from "../../workbook";
import { usePane, usePaneState } from "../pane";
import { texts } from "../texts";
import { fieldNotes } from "./field-notes";
import { useProse } from "./prose";

/** Writes shorter than this need no word about their length. */
const WORTH_SAYING_SECONDS = 10;
/** From so many services on it is offered to put the smaller ones together. */
const MANY_SERVICES = 150;
/** What is proposed to be shown one by one. */
const PROPOSED = 100;

/** How large a write is and how long it takes; where there are very many services, the offer to put the smaller ones together. */
export function LargeScenario({ size, services }: Pick<WriteReview, "size" | "services">) {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const asked = usePaneState((state) => state.answers.largest);
  const isLong = size.seconds >= WORTH_SAYING_SECONDS;
  const { all, single, groups } = services;
  // Nothing was planned: what stops it is its size.
  const isTooLarge = size.cells === 0;
  if (!isLong && !isTooLarge && asked === undefined) return null;
  return (
    <div className={prose.group} role="group" aria-label={texts.review.large}>
      <h3 className={prose.section}>{texts.review.large}</h3>
      {!isTooLarge && (
        <p className={prose.text}>
          {texts.review.size(size.cells, size.formulas, timeInWords(size.seconds))}
        </p>
      )}
      {asked !== undefined && (
        <>
          <p className={prose.text}>
            {groups === 0 ? texts.review.noGroups : texts.review.together(single, all - single, groups)}
          </p>
          {groups > 0 && <p className={prose.text}>{texts.review.togetherMeans}</p>}
          <div className={prose.row}>
            <Button size="small" disabledFocusable={busy} onClick={() => void pane.showLargest(null)}>
              {texts.review.showAll}
            </Button>
          </div>
        </>
      )}
      {asked === undefined && (isTooLarge || all >= MANY_SERVICES) && <Offer all={all} />}
    </div>
  );
}

function Offer({ all }: { readonly all: number }) {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const [typed, setTyped] = useState(String(PROPOSED));
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const putTogether = () => {
    const largest = /^\s*\d+\s*$/.test(typed) ? Number(typed) : 0;
    const isRight = largest >= 1 && largest < all;
    setProblem(isRight ? undefined : texts.review.largestProblem(all));
    if (isRight) void pane.showLargest(largest);
  };
  return (
    <>
      <p className={prose.text}>{texts.review.offer}</p>
      <Field
        label={{ children: texts.review.largest, htmlFor: "largest-services" }}
        {...fieldNotes({ hint: texts.review.largestHint(all), problem })}
      >
        <Input
          id="largest-services"
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={prose.row}>
        <Button size="small" disabledFocusable={busy} onClick={putTogether}>
          {texts.review.putTogether}
        </Button>
      </div>
    </>
  );
}

/** "about 40 seconds", "about 3 minutes": no finer than an estimate is. */
function timeInWords(seconds: number): string {
  const A_MINUTE = 60;
  if (seconds < WORTH_SAYING_SECONDS) return texts.review.few;
  if (seconds < A_MINUTE) return texts.review.seconds(Math.ceil(seconds / 10) * 10);
  return texts.review.minutes(Math.round(seconds / A_MINUTE));
}
