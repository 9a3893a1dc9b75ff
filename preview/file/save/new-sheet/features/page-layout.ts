import { reference } from "../../../../../src/formula";
import type { Box } from "../../../../../src/formula";
import type { PageLayout } from "../../../../host";
import { encoded } from "../../../xml";
import type { NewName, NewSheet } from "../../changes";
import type { Feature } from "../feature";

const POINTS_AN_INCH = 72;
/** The numbers that files have for papers, from 1 on. */
const PAPERS =
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro".split(
    " ",
  );
const ERRORS: Readonly<Record<string, string>> = { Blank: "blank", Dash: "dash", NotAvailable: "NA" };
const COMMENTS: Readonly<Record<string, string>> = { EndSheet: "atEnd", InPlace: "asDisplayed" };

/** How the sheet is printed. */
export const pageLayout: Feature = ({ features }) => {
  if (!features) return "";
  const { pageLayout: page } = features;
  return `${optionsXml(page)}${marginsXml(page)}${setupXml(page)}${headersXml(page)}`;
};

/** Whether the sheet is fitted to a number of pages, which is said with its properties. */
export function isFitted({ features }: NewSheet): boolean {
  const zoom = features?.pageLayout.zoom;
  return zoom !== undefined && (zoom.pagesAcross !== null || zoom.pagesDown !== null);
}

/** What is printed, and the rows and columns that are on each page, are names of the sheet. */
export function pageNames({ name, features }: NewSheet): NewName[] {
  if (!features) return [];
  const { area, titleRows, titleColumns } = features.pageLayout;
  const cells = (box: Box) => reference({ sheet: name, ...box });
  const before = cells({ row: 0, column: 0, rows: 1, columns: 1 }).replace(/\$?A\$?1$/, "");
  const lines = [
    titleColumns ? `${before}${columnRange(titleColumns)}` : null,
    titleRows ? `${before}$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}` : null,
  ].filter((line) => line !== null);
  return [
    ...(area.length === 0 ? [] : [{ name: "_xlnm.Print_Area", refersTo: area.map(cells).join(",") }]),
    ...(lines.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", refersTo: lines.join(",") }]),
  ];
}

function columnRange({ column, columns }: Box): string {
  const letters = (at: number) =>
    /\$?([A-Z]+)\$?\d+$/.exec(reference({ sheet: "S", row: 0, column: at, rows: 1, columns: 1 }))?.[1] ?? "A";
  return `$${letters(column)}:$${letters(column + columns - 1)}`;
}

function optionsXml(page: PageLayout): string {
  const options = [
    page.centreHorizontally ? ' horizontalCentered="1"' : "",
    page.centreVertically ? ' verticalCentered="1"' : "",
    page.printHeadings ? ' headings="1"' : "",
    page.printGridlines ? ' gridLines="1"' : "",
  ].join("");
  return options === "" ? "" : `<printOptions${options}/>`;
}

function marginsXml({ margins }: PageLayout): string {
  const sides = (["left", "right", "top", "bottom", "header", "footer"] as const).map(
    (side) => ` ${side}="${Math.round((margins[side] / POINTS_AN_INCH) * 10_000) / 10_000}"`,
  );
  return `<pageMargins${sides.join("")}/>`;
}

function setupXml(page: PageLayout): string {
  const { scale, pagesAcross, pagesDown } = page.zoom;
  const isFit = pagesAcross !== null || pagesDown !== null;
  const paper = PAPERS.indexOf(page.paperSize) + 1;
  return `<pageSetup${[
    paper > 0 ? ` paperSize="${paper}"` : "",
    !isFit && scale !== null && scale !== 100 ? ` scale="${scale}"` : "",
    page.firstPage === null ? "" : ` firstPageNumber="${page.firstPage}"`,
    // 0 is as many as it takes.
    isFit ? ` fitToWidth="${pagesAcross ?? 0}" fitToHeight="${pagesDown ?? 0}"` : "",
    page.order === "OverThenDown" ? ' pageOrder="overThenDown"' : "",
    ` orientation="${page.orientation.toLowerCase()}"`,
    page.blackAndWhite ? ' blackAndWhite="1"' : "",
    page.draft ? ' draft="1"' : "",
    COMMENTS[page.comments] === undefined ? "" : ` cellComments="${COMMENTS[page.comments]}"`,
    page.firstPage === null ? "" : ' useFirstPageNumber="1"',
    ERRORS[page.errors] === undefined ? "" : ` errors="${ERRORS[page.errors]}"`,
  ].join("")}/>`;
}

function headersXml({ headers }: PageLayout): string {
  const line = (left: string, centre: string, right: string) =>
    [
      ["&L", left],
      ["&C", centre],
      ["&R", right],
    ]
      .map(([place = "", text = ""]) => (text === "" ? "" : place + text))
      .join("");
  const header = line(headers.leftHeader, headers.centerHeader, headers.rightHeader);
  const footer = line(headers.leftFooter, headers.centerFooter, headers.rightFooter);
  if (header === "" && footer === "") return "";
  return `<headerFooter>${header === "" ? "" : `<oddHeader>${encoded(header)}</oddHeader>`}${footer === "" ? "" : `<oddFooter>${encoded(footer)}</oddFooter>`}</headerFooter>`;
}
