import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { Field, Lever } from "../../../model/book";
import { eachIn, fieldId, flagIn, typedIn } from "../../answers";
import type { LeverAnswers } from "../../answers";
import { usePlaceFacts } from "../../pane";
import { TypedField } from "../../parts";
import { texts } from "../../texts";
import { useLeverAnswers } from "./use-lever-answers";

/** The fields of a lever that have one figure: those of the place, and those asked for all services, agencies or grants at once. */
export function OneFigureFields({ lever }: { readonly lever: Lever }) {
  const styles = useStyles();
  const { answers, answer } = useLeverAnswers(lever);
  const { unit } = usePlaceFacts();
  const fields = Object.entries(lever.fields).filter(
    ([, { per, ask }]) => per === "place" || ask.forAll !== undefined,
  );
  if (fields.length === 0) return null;
  return (
    <div className={styles.fields}>
      {fields.map(([name, field]) => {
        const id = fieldId(lever, name);
        if (field.per === "place" && field.kind === "flag") {
          return (
            <Checkbox
              key={name}
              id={id}
              label={field.ask.label}
              checked={flagIn(answers, name)}
              onChange={(_, { checked }) => answer(name, checked === true)}
            />
          );
        }
        const hint = hintOf(field, unit);
        return (
          <TypedField
            key={name}
            id={id}
            label={field.ask.forAll?.label ?? field.ask.label}
            {...(hint === "" ? {} : { hint })}
            figure={field.kind === "share" ? "percent" : "number"}
            value={typedFor(name, field, answers)}
            onType={(typed) =>
              answer(name, field.per === "place" ? typed : { ...eachIn(answers, name), forAll: typed })
            }
          />
        );
      })}
    </div>
  );
}

function typedFor(name: string, { per }: Field, answers: LeverAnswers): string {
  return per === "place" ? typedIn(answers, name) : eachIn(answers, name).forAll;
}

function hintOf({ kind, ask }: Field, unit: string): string {
  const hint = ask.forAll?.hint ?? ask.hint ?? "";
  return kind === "money" ? `${hint} ${texts.fields.amountsIn(unit)}`.trim() : hint;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "12px" },
});
