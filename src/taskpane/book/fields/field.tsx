import type { FormField } from "../../../model/book";
import type { Path } from "../state";
import { ChoicePart, FlagPart } from "./choice";
import { Lines } from "./lines";
import { ServiceShare } from "./service-share";
import { AgencyShares } from "./shares";
import { TicksPart } from "./ticks";
import { TypedPart } from "./typed";

interface Props {
  readonly field: FormField;
  /** Of the record that the field is in. */
  readonly of: Path;
}

/** A field of the book, as its line in the table of fields asks for it. */
export function BookField({ field, of }: Props) {
  const path = [...of, field.name];
  switch (field.ask.as) {
    case "flag":
      return <FlagPart field={field} path={path} />;
    case "lines":
      return <Lines field={field} path={path} draw={(each, line) => <BookField field={each} of={line} />} />;
    // What only grants have is drawn with them.
    case "record":
    case "freedom":
    case "amounts by service":
      return null;
    case "choice":
    case "agency":
    case "index":
    case "group":
      return <ChoicePart field={field} path={path} />;
    case "shares by agency":
      return <AgencyShares field={field} path={path} />;
    case "share by service":
      return <ServiceShare field={field} path={path} />;
    case "proposals":
    case "services":
    case "grants":
      return <TicksPart field={field} path={path} />;
    case "text":
    case "year":
    case "whole":
    case "number":
    case "amount":
    case "share":
    case "amount by year":
    case "amounts by year":
    case "shares by year":
      return <TypedPart field={field} path={path} />;
  }
}
