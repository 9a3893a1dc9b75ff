import { Button } from "@fluentui/react-components";
import { LightbulbRegular } from "@fluentui/react-icons";
import type { SpendReading } from "../../../reading";
import { withUnit } from "../../../model/wording";
import { useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { useBook, useBookJson } from "../actions";
import { endingDuplicationIn, endsDuplication, proposalsOf } from "../state";
import type { ServiceCount } from "./counted";

const { count: said } = bookTexts;

interface Props {
  readonly service: ServiceCount;
  readonly spread: NonNullable<ServiceCount["spread"]>;
  readonly reading: SpendReading;
  readonly format: (amount: number) => string;
}

/** How the spending on a service is spread over bodies, and the way from there to an idea in the register. */
export function ServiceFinding({ service, spread, reading, format }: Props) {
  const prose = useProse();
  const { makeIdea } = useBook();
  const ideas = endingDuplicationIn(proposalsOf(useBookJson()), service.service);
  const sentence = said.spread(spread.providers, spread.effective, spread.largestShare);
  const make = (): void => {
    const paid = service.agencies.map(
      ({ agency, amount }) => `${agency} ${withUnit(format(amount), reading.unit)}`,
    );
    makeIdea({
      settings: endsDuplication(service.service),
      name: said.ideaName(service.service),
      source: said.ideaSource(reading.facts?.label ?? said.spendTable),
      evidence: `${paid.join("; ")}. ${sentence}`,
    });
  };
  return (
    <div className={prose.group}>
      <p className={prose.text}>{sentence}</p>
      {ideas.length > 0 && <p className={prose.quiet}>{said.isIdea(ideas)}</p>}
      {ideas.length === 0 && service.hasIncome && <p className={prose.quiet}>{said.hasIncome}</p>}
      {ideas.length === 0 && !service.hasIncome && (
        <div className={prose.row}>
          <Button
            size="small"
            icon={<LightbulbRegular />}
            aria-label={said.makeIdeaOf(service.service)}
            onClick={make}
          >
            {said.makeIdea}
          </Button>
        </div>
      )}
    </div>
  );
}
