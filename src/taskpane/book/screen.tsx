import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane";
import { ProblemSummary, ScreenBody, ScreenHeading, TroubleBar, UndoQuestion, useProse } from "../parts";
import { texts } from "../texts";
import { bookTexts } from "../texts/book";
import { GrantsSection } from "./grants-lazily";
import { PlaceSection } from "./place";
import { ProposalsSection } from "./proposals";
import { ReviewSection } from "./review";
import { ScenariosSection } from "./scenarios";
import { TablesSection } from "./tables";
import { textAt } from "../../model/json";
import { proposalsOf, SECTIONS } from "./state";
import { BookContext, useActionsOfPane, useBook, useDraft } from "./actions";

/** Making or changing the book of the workbook, a step at a time; every step can be gone to at any time. */
export function BookScreen() {
  const actions = useActionsOfPane();
  const hasBook = usePaneState(({ book }) => book !== null);
  if (!hasBook) return null;
  return (
    <BookContext value={actions}>
      <Frame />
    </BookContext>
  );
}

function Frame() {
  const prose = useProse();
  const { showField } = useBook();
  const section = useDraft((draft) => draft.section);
  const isHeld = useDraft((draft) => draft.isHeld);
  const editing = useDraft((draft) => draft.editing);
  const isPasting = useDraft((draft) => draft.pasting !== null);
  const name = useDraft(({ book }) => textAt(proposalsOf(book)[editing ?? -1], ["name"]));
  // The heading of a proposal follows its name while it is typed, and must not take the focus then.
  const where = `${section} ${editing} ${isPasting}`;
  const isInside = section === "proposals" && (editing !== null || isPasting);
  const inside = editing === null ? bookTexts.paste.heading : bookTexts.proposals.heading(name);
  return (
    <ScreenBody key={where} foot={<Buttons />}>
      <div className={prose.group}>
        <p className={prose.quiet}>{isHeld ? bookTexts.frame.changing : bookTexts.frame.making}</p>
        {!isInside && <Steps />}
        <ScreenHeading text={isInside ? inside : bookTexts.sections[section]} at={where} />
      </div>
      <TroubleBar />
      <UndoQuestion />
      <ProblemSummary onShow={showField} />
      {section === "tables" && <TablesSection />}
      {section === "place" && <PlaceSection />}
      {section === "proposals" && <ProposalsSection />}
      {section === "grants" && <GrantsSection />}
      {section === "scenarios" && <ScenariosSection />}
      {section === "review" && <ReviewSection />}
    </ScreenBody>
  );
}

/** The steps, each one press away. */
function Steps() {
  const styles = useStyles();
  const { goTo } = useBook();
  const section = useDraft((draft) => draft.section);
  const busy = usePaneState((state) => state.work !== null);
  return (
    <nav aria-label={bookTexts.frame.steps}>
      <ol className={styles.steps}>
        {SECTIONS.map((each) => (
          <li key={each}>
            <button
              type="button"
              className={mergeClasses(styles.step, each === section && styles.current)}
              aria-current={each === section ? "step" : undefined}
              aria-disabled={busy}
              onClick={() => {
                if (!busy && each !== section) void goTo(each);
              }}
            >
              {bookTexts.sections[each]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Buttons() {
  const styles = useStyles();
  const pane = usePane();
  const book = useBook();
  const section = useDraft((draft) => draft.section);
  const isEditing = useDraft((draft) => draft.editing !== null);
  const isPasting = useDraft((draft) => draft.pasting !== null);
  const busy = usePaneState((state) => state.work !== null);
  const reviewed = usePaneState((state) => state.review !== null);
  if (isPasting) return null;
  if (isEditing) {
    return (
      <>
        <Button appearance="primary" onClick={book.closeProposal}>
          {bookTexts.proposals.done}
        </Button>
        <Button onClick={book.leaveProposal}>{bookTexts.proposals.back}</Button>
      </>
    );
  }
  return (
    <>
      {section !== "tables" && (
        <Button className={styles.narrow} disabledFocusable={busy} onClick={() => void book.back()}>
          {texts.pane.back}
        </Button>
      )}
      {section === "review" ? (
        <Button appearance="primary" disabledFocusable={busy || !reviewed} onClick={() => void book.write()}>
          {bookTexts.review.write}
        </Button>
      ) : (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void book.next()}>
          {texts.pane.next}
        </Button>
      )}
      <Button appearance="subtle" className={styles.leave} disabledFocusable={busy} onClick={pane.leaveBook}>
        {bookTexts.frame.home}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  step: {
    minHeight: "24px",
    padding: 0,
    border: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground1,
    textDecorationLine: "underline",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
  },
  // Three buttons stand in one row of the narrowest pane.
  narrow: { minWidth: "auto", paddingLeft: "8px", paddingRight: "8px" },
  leave: { minWidth: "auto", paddingLeft: "4px", paddingRight: "4px", marginLeft: "auto" },
});
