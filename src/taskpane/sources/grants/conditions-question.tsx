import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ListedGrant } from "../../../reading";
import { withUnit } from "../../../model/wording";
import { amountFormat, plural } from "../../figures";
import { usePane, usePaneState } from "../../pane";
import { Disclosure, Findings, ProblemNote, TypedField, useProse } from "../../parts";
import { readingOf } from "../../registry";
import type { SetOutProps } from "../../registry";
import { texts } from "../../texts";
import { fieldIds, problemAt } from "../../fields";
import { hasStop } from "../../findings";
import { sourceAnswer } from "../../tables";
import { LeftOut } from "../question/left-out";
import { spend } from "../spend";
import {
  anyFor,
  conditionsAtFirst,
  servicesOfList,
  ticked,
  toWrite,
  withSaid,
  wordsOfList,
} from "./conditions";
import type { Conditions } from "./conditions";
import { GrantConditions } from "./grant-conditions";

/** Grants shown at first: more would fill the pane. */
const AT_FIRST = 30;
const NONE: readonly string[] = [];

/** What each grant of a list may be spent on, ticked here and written beside it: folded away where the list says it itself. */
export function ConditionsQuestion({ kind, table, toSetOut }: SetOutProps) {
  const prose = useProse();
  const reading = usePaneState(({ readings }) => readings[kind] ?? null);
  const isSaid = reading !== null && !hasStop(reading);
  const [open, setOpen] = useState(false);
  const { grants } = toSetOut;
  if (grants === null || grants.length === 0) return null;
  const question = <Question kind={kind} table={table} toSetOut={toSetOut} grants={grants} />;
  if (!isSaid) return <div className={prose.group}>{question}</div>;
  return (
    <Disclosure heading={texts.conditions.instead} open={open} onToggle={setOpen}>
      {question}
    </Disclosure>
  );
}

function Question({
  kind,
  table,
  toSetOut: { table: understood },
  grants,
}: SetOutProps & { readonly grants: readonly ListedGrant[] }) {
  const prose = useProse();
  const pane = usePane();
  const busy = usePaneState(({ work }) => work !== null);
  const problem = usePaneState(({ problems }) => problemAt(problems, fieldIds.conditions(kind)));
  const groups = usePaneState(({ tables, answers }) => {
    const chosen = Object.values(answers.sources).map(({ reference }) => reference);
    return tables.find(({ place, groups: own }) => own.length > 0 && chosen.includes(place.reference))
      ?.groups;
  });
  const spent = usePaneState(({ readings }) => readingOf(readings, spend)?.services ?? NONE);
  const isSpendChosen = usePaneState(({ answers }) => sourceAnswer(answers, spend.kind).reference !== null);
  const [added, setAdded] = useState<readonly string[]>([]);
  const services = spent.length > 0 ? spent : [...servicesOfList(grants), ...added];
  const [said, setSaid] = useState<Conditions>(new Map());
  const [isAll, setAll] = useState(false);
  const conditions: Conditions = new Map([...conditionsAtFirst(grants, services), ...said]);
  const open = grants.filter(({ name }) => !conditions.has(name)).map(({ name }) => name);
  const sum = amountFormat([understood.total ?? 0])(understood.total ?? 0);
  const shown = isAll ? grants : grants.slice(0, AT_FIRST);
  return (
    <>
      <p className={prose.text}>
        {texts.conditions.intro(
          plural(grants.length, "grant", "grants"),
          understood.unit === null ? sum : withUnit(sum, understood.unit),
        )}
      </p>
      <LeftOut understood={understood} />
      <Findings findings={understood.findings} />
      {!isSpendChosen && (
        <AddService
          id={fieldIds.addService(kind)}
          onAdd={(service) => setAdded([...added.filter((each) => each !== service), service])}
        />
      )}
      <div id={fieldIds.conditions(kind)} role="group" aria-label={texts.conditions.question} tabIndex={-1}>
        {shown.map((grant) => (
          <GrantConditions
            key={grant.name}
            grant={grant}
            unit={understood.unit}
            services={services}
            groups={groups ?? []}
            said={conditions.get(grant.name) ?? null}
            words={wordsOfList(grant, services)}
            onAny={(on) => setSaid(withSaid(conditions, grant.name, on ? "any" : null))}
            onTick={(ticks, on) =>
              setSaid(ticked(conditions, grant.name, { services: ticks, on, all: services }))
            }
          />
        ))}
      </div>
      {shown.length < grants.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {texts.pane.moreFindings(grants.length - shown.length)}
        </Button>
      )}
      <ProblemNote id={`${fieldIds.conditions(kind)}-problem`} problem={problem} />
      <p role="status" className={prose.quiet}>
        {texts.conditions.left(open.length, grants.length)}
      </p>
      <div className={prose.row}>
        {open.length > 0 && (
          <Button disabledFocusable={busy} onClick={() => setSaid(anyFor(conditions, open))}>
            {texts.conditions.anyForRest(open.length)}
          </Button>
        )}
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() =>
            void pane.setOutGrants(
              kind,
              table.place.reference,
              toWrite(grants, conditions, services, isSpendChosen),
              isSpendChosen || services.length > 0,
            )
          }
        >
          {texts.conditions.make}
        </Button>
      </div>
      <p className={prose.quiet}>{texts.conditions.then}</p>
      <p className={prose.quiet}>{texts.conditions.orChoose}</p>
    </>
  );
}

/** A service that no table names. */
function AddService({ id, onAdd }: { readonly id: string; readonly onAdd: (service: string) => void }) {
  const prose = useProse();
  const [typed, setTyped] = useState("");
  const name = typed.trim();
  return (
    <>
      <TypedField
        id={id}
        label={texts.conditions.addService}
        hint={texts.conditions.addHint}
        value={typed}
        onType={setTyped}
      />
      <div className={prose.row}>
        <Button
          size="small"
          disabledFocusable={name === ""}
          onClick={() => {
            if (name === "") return;
            onAdd(name);
            setTyped("");
          }}
        >
          {texts.conditions.add}
        </Button>
      </div>
    </>
  );
}
