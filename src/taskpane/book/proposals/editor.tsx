import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { FORMS, PROPOSAL_LEVERS, proposalForm } from "../../../model/book";
import type { FormField, FormPart } from "../../../model/book";
import { ChoiceField, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { BookField } from "../fields";
import { put, recordsAt, textAt } from "../../../model/json";
import { fieldIdOf, leverOf, proposalsOf, withCost, withLever } from "../state";
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
          {fields.map((field) => (
            <BookField key={field.name} field={field} of={["proposals", position]} />
          ))}
        </section>
      ))}
      <Costs position={position} />
    </div>
  );
}

/** The parts of a form that have fields, in its order. */
function partsOf(form: readonly FormField[]): readonly (readonly [FormPart, readonly FormField[]])[] {
  const parts = [...new Set(form.flatMap(({ ask: { part } }) => part ?? []))];
  return parts.map((part) => [part, form.filter(({ ask }) => ask.part === part)]);
}

/** What it costs, a line each. */
function Costs({ position }: Props) {
  const prose = useProse();
  const styles = useStyles();
  const { changeBook, remove } = useBook();
  const path = ["proposals", position, "costs"];
  const costs = recordsAt(useBookJson(), path);
  return (
    <section className={styles.part} aria-label={bookTexts.proposals.costs}>
      <h2 className={prose.section}>{bookTexts.proposals.costs}</h2>
      <p className={prose.quiet}>{bookTexts.proposals.costsHint}</p>
      {costs.map((cost, line) => {
        const name = bookTexts.proposals.cost(textAt(cost, ["name"]), line + 1);
        return (
          <section key={line} className={styles.line} role="group" aria-label={name}>
            <h3 className={prose.section}>{name}</h3>
            {FORMS.cost
              .filter(
                (field) => field.name !== "phase" || cost.kind !== "running" || cost.phase !== undefined,
              )
              .map((field) => (
                <BookField key={field.name} field={field} of={[...path, line]} />
              ))}
            <div className={prose.row}>
              <Button
                size="small"
                aria-label={bookTexts.proposals.removeNamed(name)}
                onClick={() =>
                  remove(name, (draft) => ({ ...draft, book: put(draft.book, [...path, line], undefined) }))
                }
              >
                {bookTexts.proposals.remove}
              </Button>
            </div>
          </section>
        );
      })}
      <div className={prose.row}>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => changeBook((book) => withCost(book, position))}
        >
          {bookTexts.proposals.addCost}
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});
