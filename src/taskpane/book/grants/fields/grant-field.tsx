import type { FormField } from "../../../../model/book";
import { BookField } from "../../fields";
import type { Path } from "../../state";
import { AmountsByService } from "./amounts-by-service";
import { FreedomPart } from "./freedom";
import { RecordPart } from "./record";

interface Props {
  readonly field: FormField;
  /** Of the record that the field is in. */
  readonly of: Path;
}

/** A field of a grant: some of them only grants have. */
export function GrantField({ field, of }: Props) {
  const path = [...of, field.name];
  switch (field.ask.as) {
    case "record":
      return (
        <RecordPart
          field={field}
          path={path}
          draw={(each, record) => <BookField field={each} of={record} />}
        />
      );
    case "freedom":
      return <FreedomPart field={field} path={path} />;
    case "amounts by service":
      return <AmountsByService field={field} path={path} />;
    default:
      return <BookField field={field} of={of} />;
  }
}
