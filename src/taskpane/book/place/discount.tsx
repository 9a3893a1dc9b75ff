import type { Ask, Json } from "../../../model/book";
import { ChoiceField } from "../../parts";
import { bookTexts } from "../../texts/book";
import { TypedValue } from "../fields";
import { useBook, useValue } from "../actions";

const PATH = ["place", "discount"];
const { discounts, discount, rate, rates, ratesHint } = bookTexts.place;
type Kind = keyof typeof discounts;
/** The Green Book's, to be typed over. */
const FIRST_RATE = 0.035;

const FIRST: Readonly<Record<Kind, Json | undefined>> = {
  standard: undefined,
  health: "health",
  lower: "lower",
  one: FIRST_RATE,
  byYear: [FIRST_RATE],
};

/** The discount rates: a published schedule, one rate, or rates by year. */
export function Discount() {
  const { put } = useBook();
  const value = useValue(PATH);
  const kind = kindOf(value);
  return (
    <>
      <ChoiceField
        id="book place.discount kind"
        label={discount}
        placeholder=""
        choices={Object.entries(discounts).map(([key, text]) => ({ key, text }))}
        chosen={kind}
        problem={undefined}
        onChoose={(key) => put(PATH, FIRST[key as Kind])}
      />
      {(kind === "one" || kind === "byYear") && (
        <TypedValue
          key={kind}
          ask={kind === "one" ? ONE : BY_YEAR}
          id={PATH}
          value={value}
          // A rate that is taken out is asked for again, and no schedule in its place.
          onValue={(typed) => put(PATH, typed ?? (kind === "one" ? NO_RATE : []))}
        />
      )}
    </>
  );
}

/** A rate that is not given: the model says that it is none. */
const NO_RATE = "one";

function kindOf(value: Json | undefined): Kind {
  if (value === "health" || value === "lower") return value;
  if (Array.isArray(value)) return "byYear";
  return value === undefined || value === "standard" ? "standard" : "one";
}

const ONE: Ask = { label: rate, as: "share" };
const BY_YEAR: Ask = { label: rates, hint: ratesHint, as: "shares by year" };
