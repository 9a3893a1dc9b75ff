import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane, usePaneState } from "../../pane";
import { takeFocus, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { proposalsOf, scenariosOf } from "../state";
import type { BookDraft } from "../state";

const { home: said } = bookTexts;

/** Throwing the draft away, after a question that says what is lost. */
export function Discard({ draft }: { readonly draft: BookDraft }) {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const [isAsked, setAsked] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const offer = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (isAsked) takeFocus(question.current);
    // The answer goes away; the focus goes back to where it was asked.
    else if (wasAsked.current) takeFocus(offer.current?.querySelector("button") ?? null);
    wasAsked.current = isAsked;
  }, [isAsked]);
  if (!isAsked)
    return (
      <div ref={offer} className={prose.row}>
        <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => setAsked(true)}>
          {said.discard}
        </Button>
      </div>
    );
  const lost = draft.isHeld
    ? said.discardChanges
    : said.discardNew(proposalsOf(draft.book).length, scenariosOf(draft.book).length);
  return (
    <div ref={question} className={prose.group} role="group" aria-label={said.discardHeading}>
      <h3 className={prose.section}>{said.discardHeading}</h3>
      <p className={prose.text}>{lost}</p>
      <div className={prose.row}>
        <Button size="small" disabledFocusable={busy} onClick={pane.discardDraft}>
          {said.discardIt}
        </Button>
        <Button size="small" onClick={() => setAsked(false)}>
          {said.keepIt}
        </Button>
      </div>
    </div>
  );
}
