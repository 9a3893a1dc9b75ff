import { makeStyles, tokens } from "@fluentui/react-components";
import { PROPOSAL_LEVERS, proposalForm } from "../../../model/book";
import type { FormField, FormPart } from "../../../model/book";
import { ChoiceField, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { BookField } from "../fields";
import { textAt } from "../../../model/json";
import { LEVERS_BESIDES } from "../levers";
import { fieldIdOf, leverOf, proposalsOf, withLever } from "../state";
import { useBook, useBookJson } from "../actions";

interface Props {
  readonly position: number;
}

/** All that is said of one proposal; what is asked, its lever's table of fields says. */
export function ProposalEditor({ position }: Props) {
  const prose = useProse();
  const styles = useStyles();
  const { change } = useBook();
  const proposal = proposalsOf(useBookJson())[position];
  if (proposal === undefined) return null;
  const Besides = LEVERS_BESIDES[leverOf(proposal)];
  const parts = partsOf(proposalForm(leverOf(proposal)));
  return (
    <div className={styles.form}>
      <p className={prose.quiet}>{bookTexts.proposals.reference(textAt(proposal, ["id"]))}</p>
      {parts.map(([part, fields]) => (
        <section key={part} className={styles.part} aria-label={bookTexts.proposals.parts[part]}>
          <h2 className={prose.section}>{bookTexts.proposals.parts[part]}</h2>
          {part === "saving" && (
            <ChoiceField
              id={fieldIdOf(["proposals", position, "lever"])}
              label={bookTexts.proposals.lever}
              placeholder={bookTexts.fields.choose}
              choices={PROPOSAL_LEVERS.map(({ id, title, hint }) => ({ key: id, text: title, note: hint }))}
              chosen={leverOf(proposal)}
              problem={undefined}
              onChoose={(chosen) => change((draft) => withLever(draft, position, chosen))}
            />
          )}
          {part === "saving" && Besides !== undefined && <Besides position={position} />}
          {fields.map((field) => (
            <BookField key={field.name} field={field} of={["proposals", position]} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** The parts of a form that have fields, in its order. */
function partsOf(form: readonly FormField[]): readonly (readonly [FormPart, readonly FormField[]])[] {
  const parts = [...new Set(form.flatMap(({ ask: { part } }) => part ?? []))];
  return parts.map((part) => [part, form.filter(({ ask }) => ask.part === part)]);
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
