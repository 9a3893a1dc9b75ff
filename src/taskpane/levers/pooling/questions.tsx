import { pooling } from "../../../model/book";
import { withUnit } from "../../../model/wording";
import { amountFormat } from "../../figures";
import { usePaneState, usePlaceFacts } from "../../pane";
import { Findings } from "../../parts";
import { readingOf } from "../../registry";
import { grants as grantsSource } from "../../sources";
import { TickList } from "../fields";
import { awardsOf } from "./awards";
import { ServiceTerms } from "./service-terms";
import { poolingTexts as texts } from "./texts";

/** Which ring-fences are removed, and on what terms the services get the money. */
export function PoolingQuestions() {
  const { services } = usePlaceFacts();
  const reading = usePaneState((state) => readingOf(state.readings, grantsSource));
  if (reading === null) return null;
  const { grants, unit, total, findings } = reading;
  const format = amountFormat([total, ...grants.map(({ award }) => award)]);
  return (
    <>
      <Findings findings={findings} />
      <TickList
        lever={pooling}
        field="pooled"
        caption={texts.caption(unit)}
        figureOf={(_, index) => format(grants[index]?.award ?? 0)}
        noteOn={(_, index) => permits(grants[index]?.permitted ?? [], services.length)}
        told={(pooled) => {
          const amount = awardsOf(grants.filter(({ grant }) => pooled.includes(grant)));
          return texts.chosen(pooled.length, grants.length, withUnit(format(amount), unit));
        }}
      />
      <ServiceTerms />
    </>
  );
}

function permits(permitted: readonly string[], services: number): string {
  if (permitted.length === 0) return texts.permitsNone;
  return permitted.length === services ? texts.permitsAll : texts.permits(permitted.join(", "));
}
