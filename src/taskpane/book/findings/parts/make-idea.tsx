import { Button } from "@fluentui/react-components";
import { LightbulbRegular } from "@fluentui/react-icons";
import { useProse } from "../../../parts";
import { bookTexts } from "../../../texts/book";
import { useBook, useBookJson } from "../../actions";
import { ideasNamed, proposalsOf } from "../../state";
import type { Idea } from "../../state";

const { count: said } = bookTexts;

/** The way from a finding to an idea in the register; where it is there already, which it is. */
export function MakeIdea({ idea }: { readonly idea: Idea }) {
  const prose = useProse();
  const { makeIdea } = useBook();
  const ideas = ideasNamed(proposalsOf(useBookJson()), idea.name);
  if (ideas.length > 0) return <p className={prose.quiet}>{said.isIdea(ideas)}</p>;
  return (
    <div className={prose.row}>
      <Button
        size="small"
        icon={<LightbulbRegular />}
        aria-label={said.makeIdeaOf(idea.name)}
        onClick={() => makeIdea(idea)}
      >
        {said.makeIdea}
      </Button>
    </div>
  );
}
