import { Button, Field, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane, usePaneState } from "../../pane";
import { Disclosure, NativeRows, takeFocus, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { nextFinancialYear, newDraft } from "../state/draft";
import { bookInText, bookText, draftFrom } from "../state";
import type { Filled } from "../state";

const { asJson: said } = bookTexts;
/** What is wrong is shown as far as somebody reads. */
const MOST_PROBLEMS = 20;

/** The book as JSON: to be taken out of the workbook, and one to be brought in. */
export function AsJson({ filled }: { readonly filled: Filled | null }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure heading={said.heading} open={open} onToggle={setOpen}>
      {filled !== null && <TakeOut filled={filled} />}
      <BringIn />
    </Disclosure>
  );
}

/** The text itself: a pane cannot save files everywhere, and copying works in every Excel. */
function TakeOut({ filled }: { readonly filled: Filled }) {
  const prose = useProse();
  const [copied, setCopied] = useState("");
  const text = bookText(filled);
  const field = useRef<HTMLDivElement>(null);
  const copy = async (): Promise<void> => {
    field.current?.querySelector("textarea")?.select();
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done ? said.copied : said.copyByKeys);
  };
  return (
    <div ref={field} className={prose.group}>
      <Field label={said.out} hint={said.outHint}>
        <NativeRows readOnly rows={6} value={text} />
      </Field>
      <div className={prose.row}>
        <Button size="small" onClick={() => void copy()}>
          {said.copy}
        </Button>
        <span role="status" className={prose.quiet}>
          {copied}
        </span>
      </div>
    </div>
  );
}

function BringIn() {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<ReturnType<typeof bookInText>["problems"]>([]);
  const problems = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wrong.length > 0) takeFocus(problems.current);
  }, [wrong]);
  const bringIn = (): void => {
    const { book, problems: found } = bookInText(text);
    setWrong(found);
    if (book === null) return;
    const before = pane.store.getState().book ?? newDraft(nextFinancialYear(new Date()));
    pane.replaceDraft(draftFrom(before, book), said.broughtIn);
  };
  return (
    <div className={prose.group}>
      <Field label={said.in} hint={said.inHint}>
        <NativeRows rows={4} value={text} onChange={({ target }) => setText(target.value)} />
      </Field>
      {wrong.length > 0 && (
        <div ref={problems} role="group" aria-label={said.wrong(wrong.length)}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={prose.wrap}>
              {said.wrong(wrong.length)}
              <ul className={prose.list}>
                {wrong.slice(0, MOST_PROBLEMS).map(({ path, message }) => (
                  <li key={`${path} ${message}`}>{path === "" ? message : `${path}: ${message}`}</li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      <div className={prose.row}>
        <label>
          <span className={prose.quiet}>{said.file} </span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void target.files?.[0]?.text().then(setText)}
          />
        </label>
        <Button size="small" disabledFocusable={busy || text.trim() === ""} onClick={bringIn}>
          {said.bringIn}
        </Button>
      </div>
    </div>
  );
}
