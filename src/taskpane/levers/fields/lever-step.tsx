import { usePlaceFacts } from "../../pane";
import { useProse } from "../../parts";
import type { PaneLever } from "../../registry";
import { LeverFields } from "./lever-fields";

/** The step of a lever: its own questions, or its fields where it has none. */
export function LeverStep({ lever }: { readonly lever: PaneLever }) {
  const prose = useProse();
  const facts = usePlaceFacts();
  const nothing = lever.nothingToAsk?.(facts) ?? null;
  if (nothing !== null) return <p className={prose.text}>{nothing.step}</p>;
  const { intro, Questions, settings } = lever;
  return (
    <>
      {intro !== undefined && <p className={prose.text}>{intro}</p>}
      {Questions === undefined ? <LeverFields lever={settings} /> : <Questions />}
    </>
  );
}
