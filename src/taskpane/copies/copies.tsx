import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane, usePaneState } from "../pane";
import { Disclosure, Findings, takeFocus, useProse } from "../parts";
import { hasStop } from "../findings";
import { dayInWords } from "../figures";
import { copiesTexts as said } from "../texts/copies";
import { Outcome } from "./outcome";
import { WillBe } from "./will-be";

/** The workbook as a copy for people without the add-in: what that is, what will be done, what came of it, and the way back. */
export function Copies() {
  const prose = useProse();
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { state, review, outcome } = usePaneState(({ copies }) => copies);
  const isShared = state !== null && state.sharedOn !== null;
  const shown = useRef({ review, outcome });
  useEffect(() => {
    const { current: before } = shown;
    shown.current = { review, outcome };
    // The button that was pressed is gone.
    if (before.review !== review || before.outcome !== outcome) takeFocus(place.current);
  }, [review, outcome]);
  if (state === null) return null;
  return (
    <Disclosure
      heading={said.heading}
      open={isOpen || isShared || review !== null || outcome !== null}
      onToggle={setOpen}
    >
      <div ref={place} className={prose.group} role="group" aria-label={said.heading}>
        {outcome !== null && <Outcome outcome={outcome} />}
        {review !== null ? <Reviewed /> : isShared ? <Shared on={state.sharedOn} /> : <Live />}
      </div>
    </Disclosure>
  );
}

function Live() {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  return (
    <>
      <p className={prose.text}>{said.what}</p>
      <div className={prose.row}>
        <Button size="small" disabledFocusable={busy} onClick={() => void pane.reviewShareable()}>
          {said.look}
        </Button>
      </div>
    </>
  );
}

function Reviewed() {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const review = usePaneState(({ copies }) => copies.review)!;
  const isStopped = hasStop(review);
  return (
    <>
      <Findings findings={review.findings} />
      {!isStopped && <WillBe review={review} />}
      <div className={prose.row}>
        {!isStopped && (
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={busy}
            onClick={() => void pane.makeShareable()}
          >
            {said.make}
          </Button>
        )}
        <Button size="small" onClick={pane.leaveLive}>
          {isStopped ? said.close : said.leave}
        </Button>
      </div>
    </>
  );
}

function Shared({ on }: { readonly on: string | null }) {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody className={prose.wrap}>{said.isCopy(dayInWords(on ?? ""))}</MessageBarBody>
      </MessageBar>
      <div className={prose.row}>
        <Button size="small" disabledFocusable={busy} onClick={() => void pane.restoreLive()}>
          {said.restore}
        </Button>
      </div>
    </>
  );
}
