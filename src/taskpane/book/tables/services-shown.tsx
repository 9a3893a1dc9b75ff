import { Checkbox } from "@fluentui/react-components";
import { ChoiceField, SearchField, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import type { Shown } from "./shown";

const { count: said } = bookTexts;

interface Props {
  readonly shown: Shown;
  readonly found: number;
  readonly all: number;
  readonly onShow: (shown: Shown) => void;
}

/** Looking for services of a count, only those that several pay for, and their order. */
export function ServicesShown({ shown, found, all, onShow }: Props) {
  const prose = useProse();
  return (
    <div role="search" className={prose.group}>
      <SearchField label={said.find} words={shown.words} onSearch={(words) => onShow({ ...shown, words })} />
      <ChoiceField
        id="count order"
        label={said.order}
        placeholder=""
        choices={Object.entries(said.orders).map(([key, text]) => ({ key, text }))}
        chosen={shown.by}
        problem={undefined}
        compact
        onChoose={(by) => onShow({ ...shown, by: by as Shown["by"] })}
      />
      <Checkbox
        label={said.onlyShared}
        checked={shown.onlyShared}
        onChange={(_, { checked }) => onShow({ ...shown, onlyShared: checked === true })}
      />
      <p role="status" className={prose.quiet}>
        {said.found(found, all)}
      </p>
    </div>
  );
}
