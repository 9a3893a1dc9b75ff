import { assertSheetOpen } from "../../book/book";
import { linkIn, withoutLinks } from "../../book/kept";
import { cellText } from "../../text/number-format";
import { invalidArgument } from "../../wire/errors";
import { scalar } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import type { RangeState } from "../range/range-state";
import { writeCells } from "../range/range-values";

/** The link of a range: { address, documentReference, screenTip, textToDisplay }; null where it has none. A new link takes on Excel's look of links. */
export const rangeHyperlink = scalar<RangeState>(
  ({ book, sheet, box }) => {
    const link = linkIn(book.sheet(sheet).features.links, box);
    if (!link) return null;
    const cell = { ...box, rows: 1, columns: 1 };
    const [[value = ""] = []] = book.engine.values(sheet, cell);
    const [[format = "General"] = []] = book.engine.numberFormats(sheet, cell);
    return {
      ...(link.address === null ? {} : { address: link.address }),
      ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
      screenTip: link.screenTip ?? "",
      textToDisplay: cellText(value, format),
    };
  },
  (range, value) => setLink(range, value),
);

function setLink(range: RangeState, value: Json): void {
  const { book, sheet, box } = range;
  assertSheetOpen(book, sheet);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  const given = value as Readonly<Record<string, Json>>;
  const [address, documentReference] = [text(given["address"]), text(given["documentReference"])];
  if (address === null && documentReference === null) throw invalidArgument();
  const others = withoutLinks(book.sheet(sheet).features.links, box);
  const link = { box, address, documentReference, screenTip: text(given["screenTip"]) };
  book.change(sheet, { links: [...others, link] });
  const shown = text(given["textToDisplay"]);
  const [[first = ""] = []] = book.engine.values(sheet, { ...box, rows: 1, columns: 1 });
  if (shown !== null) writeCells(range, shown);
  else if (first === "")
    writeCells({ ...range, box: { ...box, rows: 1, columns: 1 } }, address ?? documentReference);
  const look = book.styles.get("Hyperlink")?.look;
  if (look) book.engine.setStyle(sheet, box, look);
}

function text(value: Json | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
