import { useMemo } from "react";
import { duplication } from "../../../model/book";
import { withUnit } from "../../../model/wording";
import { amountFormat } from "../../figures";
import { usePaneState, usePlaceFacts } from "../../pane";
import { useProse } from "../../parts";
import { readingOf } from "../../registry";
import { countOf, spend as spendSource } from "../../sources";
import { texts as general } from "../../texts";
import { leverAnswers } from "../../wizard";
import { EachTable } from "../fields";
import { previewSaving } from "./preview";
import { duplicationTexts as texts } from "./texts";

/** The shared services with a share of their own where one is typed, and the saving as the model previews it. */
export function SavingTable() {
  const prose = useProse();
  const facts = usePlaceFacts();
  const spend = usePaneState((state) => readingOf(state.readings, spendSource));
  const answers = usePaneState((state) => leverAnswers(state.answers, duplication.id));
  const preview = useMemo(
    () => (spend === null ? null : previewSaving(spend, answers, facts)),
    [spend, answers, facts],
  );
  const count = useMemo(() => (spend === null ? null : countOf(spend)), [spend]);
  if (spend === null || count === null) return null;
  const shared = count.services.filter((service) => service.shared);
  const amounts = new Map(shared.map(({ service, amount }) => [service, amount]));
  const format = amountFormat([...amounts.values()]);
  return (
    <section className={prose.group} aria-label={general.fields.by("service")}>
      <h2 className={prose.section}>{general.fields.by("service")}</h2>
      <p className={prose.quiet}>
        {general.fields.leaveEmpty} {general.fields.amountsIn(facts.unit)}
      </p>
      <EachTable
        lever={duplication}
        fields={["fixedShare"]}
        heading={texts.share}
        noteOn={(service) => texts.spent(format(amounts.get(service) ?? 0))}
        last={{
          heading: texts.saving,
          of: (service) => (preview === null ? "–" : format(preview.services.get(service) ?? 0)),
        }}
      />
      <div role="status" className={prose.group}>
        <p className={prose.text}>
          {preview === null ? (
            texts.previewMissing
          ) : (
            <>
              {texts.saving}: <strong>{withUnit(format(preview.total), facts.unit)}</strong>
            </>
          )}
        </p>
        {preview !== null && <p className={prose.quiet}>{texts.previewCaption}</p>}
      </div>
    </section>
  );
}
