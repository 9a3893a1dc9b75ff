import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { FieldProblems, isStale, overspendCosts, readBook } from "../../../../model/book";
import type { Book, BookJson, PoolingWorked } from "../../../../model/book";
import { at, textAt } from "../../../../model/json";
import { note } from "../../../../reading";
import { Findings, useProse } from "../../../parts";
import { grantsTexts } from "../../../texts/grants";
import { useBookJson } from "../../actions";
import { scenarioName, scenariosOf, unitOf } from "../../state";
import { forPool } from "../scenario";
import { PoolFields } from "./pool-fields";
import { Tables } from "./tables";
import { inSentences } from "./words";
import { WorkOut } from "./work-out";

const { years: said } = grantsTexts;

/** What the grants do over the years under all their rules: what is asked besides, what starts the work, and what came of it. */
export function Years() {
  const prose = useProse();
  const book = useBookJson();
  const worked = useWorked(book);
  return (
    <>
      <p className={prose.quiet}>{said.hint}</p>
      <PoolFields />
      <WorkOut isAgain={worked !== null} />
      {worked !== null && <Answer book={book} {...worked} />}
    </>
  );
}

interface Worked {
  readonly worked: PoolingWorked;
  readonly isOld: boolean;
  readonly read: Book;
}

/** What was worked out and whether its inputs were changed since; null where it was not, or the grants cannot be read. */
function useWorked(book: BookJson): Worked | null {
  const typed = useDeferredValue(book);
  return useMemo(() => {
    if (at(typed, ["pooling", "worked"]) === undefined) return null;
    try {
      const read = readBook(forPool(typed));
      const worked = read.pooling?.worked ?? null;
      return worked && { worked, read, isOld: isStale(read) };
    } catch (error) {
      if (error instanceof FieldProblems) return null;
      throw error;
    }
  }, [typed]);
}

function Answer({ book, worked, read, isOld }: Worked & { readonly book: BookJson }) {
  const prose = useProse();
  const unit = unitOf(book);
  const scenario = scenariosOf(book).find((each) => textAt(each, ["id"]) === worked.scenario);
  return (
    <>
      <p className={prose.quiet}>
        {said.asAt(worked.asAt, scenario === undefined ? worked.scenario : scenarioName(scenario))}{" "}
        {said.onSheets}
      </p>
      {isOld && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={prose.wrap}>{said.stale}</MessageBarBody>
        </MessageBar>
      )}
      <Findings
        findings={[...worked.problems.map(({ message }) => message), ...worked.notes].map((message) =>
          note(message),
        )}
      />
      {inSentences(worked, overspendCosts(read), unit).map(({ heading, sentences }) => (
        <section key={heading} className={prose.group}>
          <h3 className={prose.section}>{heading}</h3>
          {sentences.map((sentence) => (
            <p key={sentence} className={prose.text}>
              {sentence}
            </p>
          ))}
        </section>
      ))}
      <Tables worked={worked} unit={unit} />
    </>
  );
}
