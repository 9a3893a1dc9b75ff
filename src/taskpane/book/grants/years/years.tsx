import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { FieldProblems, isStale, overspendCosts, readBook, workedIn } from "../../../../model/book";
import type { Book, BookJson, PoolingWorked } from "../../../../model/book";
import { textAt } from "../../../../model/json";
import { note } from "../../../../reading";
import { Findings, useProse } from "../../../parts";
import { grantsTexts } from "../../../texts/grants";
import { useBookJson } from "../../actions";
import { agencyName, hasMinimums, scenarioName, scenariosOf, unitOf } from "../../state";
import { forPool } from "../scenario";
import { PoolFields } from "./pool-fields";
import { Tables } from "./tables";
import { inSentences } from "./words";
import type { ToldOf } from "./words";
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
  /** Null where something that was typed since is not right yet. */
  readonly read: Book | null;
}

/** What was worked out and whether its inputs were changed since; null where it was not. */
function useWorked(book: BookJson): Worked | null {
  const typed = useDeferredValue(book);
  return useMemo(() => {
    const worked = workedIn(typed);
    if (worked === null) return null;
    try {
      const read = readBook(forPool(typed));
      return { worked, read, isOld: isStale(read) };
    } catch (error) {
      if (error instanceof FieldProblems) return { worked, read: null, isOld: true };
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
          <MessageBarBody className={prose.wrap}>{read === null ? said.notRight : said.stale}</MessageBarBody>
        </MessageBar>
      )}
      <Findings
        findings={[...worked.problems.map(({ message }) => message), ...worked.notes].map((message) =>
          note(message),
        )}
      />
      {inSentences(worked, toldOf(book, read)).map(({ heading, sentences }) => (
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

function toldOf(book: BookJson, read: Book | null): ToldOf {
  return {
    unit: unitOf(book),
    overspend: read && {
      costs: overspendCosts(read),
      isSupposed: (read.pooling?.overspend ?? null) !== null,
    },
    nameOf: (body) => agencyName(book, body),
    hasMinimums: hasMinimums(book),
  };
}
