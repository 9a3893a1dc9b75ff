import { useState } from "react";
import type { PoolingWorked } from "../../../../model/book";
import { ChoiceField } from "../../../parts";
import { grantsTexts } from "../../../texts/grants";
import { ByYear } from "./by-year";
import { MEASURES } from "./measures";
import type { Measure } from "./measures";
import { Modes } from "./modes";

const { years: said } = grantsTexts;

/** One measure at a time, by year and by the way in which grants are held: a narrow pane has no room for more. */
export function Tables({ worked, unit }: { readonly worked: PoolingWorked; readonly unit: string }) {
  const [measure, setMeasure] = useState<Measure>("funded");
  return (
    <>
      <ChoiceField
        id="pool-measure"
        label={said.measure}
        placeholder=""
        compact
        choices={MEASURES.map((key) => ({ key, text: said.measures[key] }))}
        chosen={measure}
        problem={undefined}
        onChoose={(key) => setMeasure(key as Measure)}
      />
      <ByYear worked={worked} unit={unit} measure={measure} />
      {measure !== "carried" && <Modes worked={worked} unit={unit} measure={measure} />}
    </>
  );
}
