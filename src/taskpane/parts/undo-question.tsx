import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane, usePaneState } from "../pane";
import { texts } from "../texts";
import { EditedCells } from "./edited-cells";
import { useProse } from "./prose";
import { takeFocus } from "./take-focus";

/** Whether the last write is to be taken back although cells changed since would be lost; on whichever screen it comes. */
export function UndoQuestion() {
  const cells = usePaneState((state) => state.toLose);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (cells === null) return;
    const before = document.activeElement;
    takeFocus(place.current);
    return () => {
      // The question goes away; the focus goes back to where it was asked, unless it has moved on.
      if (document.activeElement === document.body && before instanceof HTMLElement) takeFocus(before);
    };
  }, [cells]);
  return (
    <div ref={place} role="group" aria-label={texts.undo.heading} hidden={cells === null}>
      {cells !== null && (
        <EditedCells heading={texts.undo.heading} what={texts.undo.what} cells={cells}>
          <Answers />
        </EditedCells>
      )}
    </div>
  );
}

function Answers() {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState((state) => state.work !== null);
  return (
    <div className={prose.row}>
      <Button size="small" disabledFocusable={busy} onClick={() => void pane.undoAllTheSame()}>
        {texts.undo.confirm}
      </Button>
      <Button size="small" onClick={pane.keepWrite}>
        {texts.undo.keep}
      </Button>
    </div>
  );
}
