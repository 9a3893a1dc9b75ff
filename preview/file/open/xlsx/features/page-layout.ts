import { NEW_PAGE_LAYOUT, PAPER_NUMBERS } from "../../../../host";
import type { HeaderPlace, PageLayout } from "../../../../host";
import { nodeAt } from "../../../xml";
import type { Node } from "../../../xml";
import type { DefinedName } from "../workbook";
import { boxOf, isTrue } from "./boxes";

const POINTS_AN_INCH = 72;

/** How a sheet is printed. What is printed of it is in names of the workbook. */
export function pageLayoutIn(head: Node, tail: Node, names: readonly DefinedName[]): PageLayout {
  const [setup, options, margins] = [
    nodeAt(tail, "pageSetup"),
    nodeAt(tail, "printOptions"),
    nodeAt(tail, "pageMargins"),
  ];
  const inches = (name: string, otherwise: number) => {
    const value = margins?.attribute(name) ?? null;
    return value === null ? otherwise : Number(value) * POINTS_AN_INCH;
  };
  const usual = NEW_PAGE_LAYOUT.margins;
  const isFitted = isTrue(nodeAt(head, "sheetPr", "pageSetUpPr")?.attribute("fitToPage") ?? null);
  const pages = (name: string) => {
    const count = Number(setup?.attribute(name) ?? 1);
    return count === 0 ? null : count;
  };
  const areas = refersTo(names, "_xlnm.Print_Area");
  const titles = refersTo(names, "_xlnm.Print_Titles");
  return {
    ...NEW_PAGE_LAYOUT,
    orientation: setup?.attribute("orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER_NUMBERS[Number(setup?.attribute("paperSize") ?? 1)] ?? NEW_PAGE_LAYOUT.paperSize,
    margins: {
      top: inches("top", usual.top),
      bottom: inches("bottom", usual.bottom),
      left: inches("left", usual.left),
      right: inches("right", usual.right),
      header: inches("header", usual.header),
      footer: inches("footer", usual.footer),
    },
    centreHorizontally: isTrue(options?.attribute("horizontalCentered") ?? null),
    centreVertically: isTrue(options?.attribute("verticalCentered") ?? null),
    printGridlines: isTrue(options?.attribute("gridLines") ?? null),
    printHeadings: isTrue(options?.attribute("headings") ?? null),
    blackAndWhite: isTrue(setup?.attribute("blackAndWhite") ?? null),
    draft: isTrue(setup?.attribute("draft") ?? null),
    order: setup?.attribute("pageOrder") === "overThenDown" ? "OverThenDown" : "DownThenOver",
    firstPage: isTrue(setup?.attribute("useFirstPageNumber") ?? null)
      ? Number(setup?.attribute("firstPageNumber") ?? 1)
      : null,
    zoom: isFitted
      ? { scale: null, pagesAcross: pages("fitToWidth"), pagesDown: pages("fitToHeight") }
      : { scale: Number(setup?.attribute("scale") ?? 100), pagesAcross: null, pagesDown: null },
    area: areas,
    titleRows: titles.find(({ columns }) => columns === 16_384) ?? null,
    titleColumns: titles.find(({ rows }) => rows === 1_048_576) ?? null,
    headers: {
      ...parted(nodeAt(tail, "headerFooter", "oddHeader")?.text ?? "", "Header"),
      ...parted(nodeAt(tail, "headerFooter", "oddFooter")?.text ?? "", "Footer"),
    } as Record<HeaderPlace, string>,
  };
}

/** The blocks that a name of the sheet refers to: "Data!$A$1:$D$9,Data!$F:$G". */
function refersTo(names: readonly DefinedName[], name: string) {
  const found = names.find((one) => one.name === name)?.refersTo ?? "";
  return found
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((part) => boxOf(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}

/** "&LLeft&CMiddle&RRight". */
function parted(text: string, place: "Header" | "Footer"): Record<string, string> {
  const part = (letter: string) => new RegExp(`&${letter}((?:(?!&[LCR])[\\s\\S])*)`).exec(text)?.[1] ?? "";
  const middle = /^(?!&[LCR])/.test(text) ? text.replace(/&[LCR][\s\S]*$/, "") : part("C");
  return { [`left${place}`]: part("L"), [`center${place}`]: middle, [`right${place}`]: part("R") };
}
