import { Button } from "@fluentui/react-components";
import { LightbulbRegular } from "@fluentui/react-icons";
import type { BookJson, JsonRecord } from "../../../../model/book";
import { usePane } from "../../../pane";
import { useProse } from "../../../parts";
import { readingOf } from "../../../registry";
import { grants, spend } from "../../../sources";
import { bookTexts } from "../../../texts/book";
import { useBook, useBookJson } from "../../actions";
import { ideasNamed, proposalsOf, withTables } from "../../state";
import type { Idea } from "../../state";

const { count: said } = bookTexts;

interface Props {
  readonly idea: Omit<Idea, "settings">;
  /** Its settings in the book with the bodies that its tables name: they are in it only once the tables are left. */
  readonly settings: (book: BookJson) => JsonRecord;
}

/** The way from a finding to an idea in the register; where it is there already, which it is. */
export function MakeIdea({ idea, settings }: Props) {
  const prose = useProse();
  const { store } = usePane();
  const { makeIdea } = useBook();
  const ideas = ideasNamed(proposalsOf(useBookJson()), idea.name);
  const make = (): void => {
    const { book, readings } = store.getState();
    const filled = withTables(book!, readingOf(readings, spend), readingOf(readings, grants));
    makeIdea({ ...idea, settings: settings(filled) });
  };
  if (ideas.length > 0) return <p className={prose.quiet}>{said.isIdea(ideas)}</p>;
  return (
    <div className={prose.row}>
      <Button size="small" icon={<LightbulbRegular />} aria-label={said.makeIdeaOf(idea.name)} onClick={make}>
        {said.makeIdea}
      </Button>
    </div>
  );
}
