import type { AskedAs, Json } from "../../../model/book";
import { amountFormat, percentText } from "../../figures";
import { useProse } from "../../parts";
import { bookTexts } from "../../texts/book";
import { showFinancialYear } from "../state";

interface Props {
  readonly as: AskedAs;
  readonly value: Json | undefined;
  /** The financial years the figures are of; the first, second, ... year where these are not known. */
  readonly years?: readonly number[];
}

/** A row of figures as it is read, each with its year: so that a comma taken otherwise than it was meant is seen. */
export function Echo({ as, value, years }: Props) {
  const prose = useProse();
  if (!Array.isArray(value)) return null;
  const figures = (value as readonly Json[]).filter((each) => typeof each === "number");
  if (figures.length === 0) return null;
  const format = as === "shares by year" ? percentText : amountFormat(figures);
  const said = (value as readonly Json[]).map((each, at) => {
    const figure = typeof each === "number" ? format(each) : String(each);
    const year = years?.[at];
    return year === undefined
      ? bookTexts.fields.echo(at + 1, figure)
      : bookTexts.fields.echoYear(showFinancialYear(year), figure);
  });
  return <p className={prose.quiet}>{said.join(" · ")}</p>;
}
