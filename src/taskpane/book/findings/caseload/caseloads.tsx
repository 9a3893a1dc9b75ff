import { useState } from "react";
import { usePaneState } from "../../../pane";
import { TypedField, useMore, useProse } from "../../../parts";
import { readingOf } from "../../../registry";
import { caseload, SourceQuestion } from "../../../sources";
import { caseloadTexts as said } from "../../../texts/findings/caseload";
import { Cohort } from "./cohort";
import { cohortsShown } from "./cohorts";

/** How many different people several bodies know, cohort by cohort; small numbers are not shown. */
export function Caseloads() {
  const prose = useProse();
  const reading = usePaneState(({ readings }) => readingOf(readings, caseload));
  const [typed, setTyped] = useState("");
  const threshold = /^\d+$/.test(typed.trim()) ? Number(typed) : 0;
  const rows = reading?.caseloads ?? [];
  const cohorts = threshold < 1 ? [] : cohortsShown(rows, threshold);
  const { most, more } = useMore(cohorts.length);
  return (
    <div className={prose.group}>
      <p className={prose.text}>{said.intro}</p>
      <SourceQuestion source={caseload} />
      {rows.length > 0 && (
        <TypedField
          id="finding smallest number"
          label={said.threshold}
          hint={said.thresholdHint}
          value={typed}
          figure="number"
          onType={setTyped}
        />
      )}
      {rows.length > 0 && threshold < 1 && <p className={prose.quiet}>{said.thresholdMissing}</p>}
      {cohorts.slice(0, most).map((cohort) => (
        <Cohort key={cohort.cohort} cohort={cohort} label={reading?.facts?.label ?? ""} />
      ))}
      {more}
      {cohorts.length > 0 && <p className={prose.quiet}>{said.guard}</p>}
    </div>
  );
}
