import { makeStyles, tokens } from "@fluentui/react-components";
import { FORMS } from "../../../model/book";
import { useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { BookField } from "../fields";
import { Agencies } from "./agencies";
import { Allows } from "./allows";
import { Budgets } from "./budgets";
import { Discount } from "./discount";
import { Gaps } from "./gaps";
import { Groups } from "./groups";
import { Indices } from "./indices";
import { RollForward } from "./roll-forward";
import { Years } from "./years";

/** What holds for every proposal and scenario. */
export function PlaceSection() {
  const prose = useProse();
  const styles = useStyles();
  return (
    <div className={styles.section}>
      <section className={styles.part} aria-label={bookTexts.place.years}>
        <h2 className={prose.section}>{bookTexts.place.years}</h2>
        {FORMS.place.map((field) =>
          field.name === "years" ? (
            <Years key={field.name} field={field} />
          ) : (
            <BookField key={field.name} field={field} of={["place"]} />
          ),
        )}
        <Discount />
      </section>
      <Agencies />
      <Budgets />
      <Gaps />
      <Indices />
      <Groups />
      <Allows />
      <RollForward />
    </div>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
