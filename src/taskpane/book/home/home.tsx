import { useMemo } from "react";
import { textAt } from "../../../model/json";
import { usePane, usePaneState } from "../../pane";
import { useProse } from "../../parts";
import type { HeldBook } from "../../state";
import { bookTexts } from "../../texts/book";
import { useActionsOfPane } from "../actions";
import { headingOf, HeldFigures } from "../held";
import { isAsHeld } from "../state";
import type { BookDraft, Section } from "../state";
import { AsJson } from "./as-json";
import { cardsOf, cardsOfHeld } from "./cards";
import type { Card } from "./cards";
import { Discard } from "./discard";
import { PartsList } from "./parts-list";

const { home: said } = bookTexts;
const NONE: readonly string[] = [];

/** The book of the workbook: the draft of it, part by part, or what is written, with its figures. */
export function BookHome() {
  const draft = usePaneState((state) => state.book);
  const held = usePaneState((state) => state.held);
  return (
    <>
      {held !== null && <Held held={held} isDraft={draft !== null} />}
      {draft !== null && <Draft draft={draft} />}
    </>
  );
}

function Held({ held, isDraft }: { readonly held: HeldBook; readonly isDraft: boolean }) {
  const prose = useProse();
  return (
    <section className={prose.group} aria-label={headingOf(held)}>
      <h2 className={prose.section}>{headingOf(held)}</h2>
      <HeldFigures held={held} />
      {!isDraft && <HeldParts held={held} />}
      {!isDraft && <AsJson filled={held.kept} />}
    </section>
  );
}

function HeldParts({ held }: { readonly held: HeldBook }) {
  return <Parts cards={useMemo(() => cardsOfHeld(held), [held])} />;
}

function Draft({ draft }: { readonly draft: BookDraft }) {
  const prose = useProse();
  const held = usePaneState((state) => state.held);
  const isLoose = usePaneState((state) => state.isDraftLoose);
  const looked = usePaneState((state) => state.goneOfDraft);
  // Of tables chosen since nothing is known yet.
  const gone = looked !== null && looked.sources === draft.sources ? looked.sentences : NONE;
  const cards = useMemo(() => cardsOf(draft, false, gone), [draft, gone]);
  const isUnchanged = useMemo(
    () => draft.isHeld && held !== null && isAsHeld(draft, held.kept),
    [draft, held],
  );
  const place = textAt(draft.book, ["place", "name"]);
  const heading = draft.isHeld ? said.changesTo(place) : said.draftOf(place);
  return (
    <section className={prose.group} aria-label={heading}>
      <h2 className={prose.section}>{heading}</h2>
      <p className={prose.quiet}>{isUnchanged ? said.unchanged : draft.isHeld ? said.changes : said.draft}</p>
      {isLoose && <p className={prose.text}>{said.loose}</p>}
      <Parts cards={cards} />
      <Discard draft={draft} />
      <AsJson filled={draft} />
    </section>
  );
}

/** Opens a part of the draft; where there is none, of the book of the workbook, as its cells have it now. */
function Parts({ cards }: { readonly cards: readonly Card[] }) {
  const pane = usePane();
  const { goTo } = useActionsOfPane();
  const open = async (section: Section): Promise<void> => {
    if (pane.store.getState().book === null) await pane.openBook();
    else pane.showBook();
    // A book that is gone from the workbook is said to be, on the screen that was there.
    if (pane.store.getState().book !== null) await goTo(section);
  };
  return <PartsList cards={cards} onOpen={(section) => void open(section)} />;
}
