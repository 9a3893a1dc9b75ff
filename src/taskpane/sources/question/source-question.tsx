import { Button } from "@fluentui/react-components";
import type { FoundTable } from "../../../reading";
import { usePane, usePaneState } from "../../pane";
import { Findings, TableField, useProse } from "../../parts";
import { readingOf } from "../../registry";
import type { PaneSource } from "../../registry";
import { texts } from "../../texts";
import { fieldIds } from "../../fields";
import { distinct } from "../../findings";
import { needsSetOut, sourceAnswer } from "../../tables";
import { RoleField } from "./role-field";
import { ShapeQuestion } from "./shape-question";

/** Which table is a source, how it is read, which columns of it play its roles, and what was found there. */
export function SourceQuestion({ source }: { readonly source: PaneSource }) {
  const prose = useProse();
  const pane = usePane();
  const { kind, hint, withoutIt, SetOut, Besides } = source;
  const { title, roles } = source.source;
  const answer = usePaneState((state) => sourceAnswer(state.answers, kind));
  const table = usePaneState((state) =>
    state.tables.find(({ place }) => place.reference === answer.reference),
  );
  // Where there is no table at all, that is said above.
  const hasTables = usePaneState(({ tables }) => tables.length > 0);
  const busy = usePaneState((state) => state.work !== null);
  const reading = usePaneState((state) => readingOf(state.readings, source));
  const isToSetOut = usePaneState(
    (state) => source.readsAnyShape && needsSetOut(state.answers, kind, state.tables) !== undefined,
  );
  const toSetOut = table?.toSetOut?.kind === kind ? table.toSetOut : null;
  const told = reading === null ? null : source.told(reading);
  return (
    <section className={prose.group} aria-label={title}>
      <TableField
        id={fieldIds.table(kind)}
        label={title}
        // Of a table that is to be set out it is said below how it reads instead.
        hint={isToSetOut ? "" : hint}
        chosen={answer.isLeftOut ? "" : answer.reference}
        onChoose={(reference) => void pane.chooseTable(kind, reference)}
        onLeaveOut={() => void pane.leaveOut(kind)}
      />
      <div className={prose.row}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={texts.tables.useSelectionFor(title)}
          onClick={() => void pane.useSelection(kind)}
        >
          {texts.tables.useSelection}
        </Button>
        {answer.reference === null && !answer.isLeftOut && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={texts.tables.makeExampleFor(title)}
            onClick={() => void pane.makeExample(kind)}
          >
            {texts.tables.makeExample}
          </Button>
        )}
      </div>
      {answer.reference === null && (answer.isLeftOut || hasTables) && (
        <p className={prose.quiet}>{answer.isLeftOut ? withoutIt : texts.tables.noneFits(title)}</p>
      )}
      {table !== undefined && toSetOut !== null && SetOut !== undefined && (
        <SetOut key={table.place.reference} kind={kind} table={table} toSetOut={toSetOut} />
      )}
      {table !== undefined &&
        !isToSetOut &&
        Object.keys(roles).map((role) => (
          <RoleField
            key={`${table.place.reference} ${role}`}
            source={source}
            role={role}
            table={table}
            answer={answer}
          />
        ))}
      {told !== null && <p className={prose.quiet}>{told}</p>}
      {table !== undefined && Besides !== undefined && (
        <Besides key={`besides ${table.place.reference}`} kind={kind} table={table} />
      )}
      {table !== undefined && source.readsAnyShape && (
        <ShapeQuestion key={table.key} kind={kind} table={table} isToSetOut={isToSetOut} />
      )}
      <Findings id={fieldIds.findings(kind)} findings={distinct(findingsOf(table, isToSetOut, reading))} />
    </section>
  );
}

/** What is said of the table as it is read by formulas, or as it would be set out. */
function findingsOf(
  table: FoundTable | undefined,
  isToSetOut: boolean,
  reading: ReturnType<typeof readingOf>,
): FoundTable["findings"] {
  if (table === undefined) return [];
  return isToSetOut ? (table.understood?.findings ?? []) : [...table.findings, ...(reading?.findings ?? [])];
}
