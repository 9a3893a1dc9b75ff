import { useState } from "react";
import { pooling } from "../../../model/book";
import { eachIn } from "../../answers";
import { usePaneState, usePlaceFacts } from "../../pane";
import { Disclosure, useProse } from "../../parts";
import { leverAnswers } from "../../wizard";
import { EachTable } from "../fields";
import { poolingTexts as texts } from "./texts";

const TERMS = ["values", "floors"];

/** What a pound is worth on each service, and what the law asks for it; few need it, so it is folded away until it is used. */
export function ServiceTerms() {
  const prose = useProse();
  const { unit } = usePlaceFacts();
  const answers = usePaneState((state) => leverAnswers(state.answers, pooling.id));
  const wrong = usePaneState((state) => state.problems.length > 0);
  const [opened, setOpened] = useState(() =>
    TERMS.flatMap((field) => Object.values(eachIn(answers, field).each)).some((typed) => typed.trim() !== ""),
  );
  return (
    <Disclosure heading={texts.advanced} open={opened || wrong} onToggle={setOpened}>
      <p className={prose.quiet}>{texts.advancedHint(unit)}</p>
      <EachTable lever={pooling} fields={TERMS} />
    </Disclosure>
  );
}
