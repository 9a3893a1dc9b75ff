import type { Ask, TableAnswers } from "../../reading";
import { plural } from "../figures";

/** What is asked of a role, as a question. */
const QUESTIONS: Readonly<Record<Ask["role"], string>> = {
  agency: "Where does the table say which body spends?",
  service: "Where does the table say what it is spent on?",
  amount: "Which amount is counted?",
  income: "Which column is the income?",
  year: "Which year is counted?",
  date: "Which date is counted?",
  supplier: "Which column names the supplier?",
  grant: "Which column names the grant?",
  award: "Which amount is the award?",
  permitted: "Where does the table say what a grant may be spent on?",
  unit: "In which unit are the amounts?",
};

/** Of bodies that are not counted, so many are named. */
const MOST_NAMED = 3;

const INCOME: Readonly<Record<NonNullable<TableAnswers["income"]>, string>> = {
  net: "Net: take income off the spending it belongs to",
  gross: "Gross: do not count any income",
};

/** What the pane says of how a table is read, and of correcting it. */
export const understoodTexts = {
  understood: {
    heading: (asked: number) =>
      asked === 0
        ? "How this table reads"
        : `How this table reads: ${plural(asked, "question", "questions")}`,
    intro: "This table is not a plain list of body, service and amount. This is how it reads:",
    introPlain: "This is how it reads:",
    introOther: "This table does not read as spending. If it is, say which amounts are counted.",
    shape: {
      long: "One amount in each row",
      "services-across": "Services across, bodies down",
      "agencies-across": "Bodies across, services down",
      "years-across": "Years across",
      "several-across": "Several columns of amounts",
    },
    title: "Title",
    laidOut: "Laid out",
    headingRows: "Headings",
    rows: (first: number, last: number) =>
      last < first ? "None" : first === last ? `Row ${first}` : `Rows ${first} to ${last}`,
    data: "Data",
    agencies: "Bodies",
    services: "Services",
    amounts: "Amounts read",
    total: "They add up to",
    none: "Not in the table",
    unitUnknown: "the table does not say its unit",
    notPounds: (currency: string) => `in ${currency}, not turned into pounds`,
    firstLines: "The first amounts read",
    columns: "What each column is taken for",
    column: "Column",
    takenFor: "Taken for",
    columnTotal: "Total",
    notCounted: "Not counted",
    namesOf: { agency: "Body", service: "Service", year: "Year", date: "Date", supplier: "Supplier" },
    amountOf: "Amount",
    headingsOf: {
      agency: "Amount; its heading is the body",
      service: "Amount; its heading is the service",
    },
    income: "Income, shown for comparison",
    rowsBy: "Chooses rows",
    leftOut: (count: number) =>
      `Not read: ${count === 1 ? "1 row, column or cell" : `${count.toLocaleString("en-GB")} rows, columns and cells`}`,
    holds: (amount: string) => ` It holds ${amount}.`,
    question: (role: Ask["role"]) => QUESTIONS[role],
    /** A choice in the words of the reader, with a capital; what begins with a heading of the table is spelled as there. */
    choice: (text: string, headings: readonly string[]) =>
      headings.some((heading) => heading !== "" && text.startsWith(heading))
        ? text
        : text.charAt(0).toUpperCase() + text.slice(1),
    noChoice: (first: string) => `Taken: ${first}. To change it, point at the columns below.`,
    agencyOfAll: "Whose spending is this?",
    agencyHint: "The table does not say. Type the name of the body.",
    agencyMissing: "Type the name of the body whose spending this is.",
    agencyMissingOf: (label: string) => `Type the name of the body whose spending ${label} is.`,
    rowsHeading: "Choose rows",
    rowsHint: "Count only the rows that have one name in a column.",
    anyRow: "All rows",
    incomeQuestion: "Some services bring in more than they cost. How is income counted?",
    incomeChoice: (income: keyof typeof INCOME) => INCOME[income],
    incomeNote: "Net income, and income that is not counted, is listed in a column of its own.",
    point: "Correct by pointing",
    pointHint: "Select cells in the sheet, then press the button beside what they are.",
    parts: {
      headings: "Headings",
      data: "Data",
      agency: "Body",
      service: "Service",
      amount: "Amounts",
    },
    useSelectionAs: (part: string) => `Use selection as ${part.toLowerCase()}`,
    choose: "Choose",
    likely: (choice: string) => `Likely: ${choice}.`,
    whichRows: (heading: string) => `Which rows are counted, by “${heading}”?`,
    inHeadings: (row: number) => `in the headings, row ${row}`,
    inColumns: (letters: readonly string[]) =>
      letters.length === 1
        ? `column ${letters[0]!}`
        : letters.length <= 4
          ? `columns ${letters.join(", ")}`
          : `${letters.length} columns, ${letters[0]!} to ${letters.at(-1)!}`,
    inSections: "in the headings of sections",
    bySheet: (name: string) => `the sheet’s name: ${name}`,
    fixed: (name: string) => `all of it ${name}`,
    asProposed: "Read it as first proposed",
    otherSheet: (sheet: string, address: string) =>
      `${address} is not on the table’s sheet. Select cells on sheet ${sheet}, then press the button again.`,
    otherColumns: (address: string) =>
      `${address} is beside the table. Select cells in its columns, or select the whole table for “Use selection” above.`,
    oneColumn: (address: string) =>
      `${address} has several columns, and names are in one. Select one column, or the headings of several.`,
    isAmount: (address: string) =>
      `${address} is where the amounts are. Point at the column that has the names, or at other amounts first.`,
    isName: (address: string, part: string) =>
      `${address} holds the column of the ${part.toLowerCase()}. Select only columns of amounts.`,
    together: "Read together with",
    togetherHint: (count: number) =>
      `${plural(count, "other table has", "other tables have")} the same headings. What is ticked is set out in the same list.`,
    otherBodies: (names: readonly string[], tables: number) =>
      `${names.slice(0, MOST_NAMED).join(", ")}${names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ""}: ${plural(tables, "table", "tables")} of spending in this workbook ${tables === 1 ? "is" : "are"} not counted.`,
    addBodies: (tables: number) => (tables === 1 ? "Count it too" : `Count all ${tables} too`),
    sameMoney: (one: string, other: string, sum: string) =>
      `${one} and ${other} each come to ${sum}. Where one has its figures from the other, take it out, or they are counted twice.`,
    addTable: "Add another table",
    addTableHint: "Such as another body’s, of any layout.",
    take: (label: string) => `Take out ${label}`,
    removeTable: "Take out",
    unitOf: (label: string) => `Unit of ${label}`,
    unitMissing: (label: string) => `Say in which unit the amounts of ${label} are.`,
    first: (source: string) =>
      `Set the ${source} out as a list, which is offered below how it reads, or choose another table.`,
    make: (tables: number) => (tables === 1 ? "Set out as a list" : `Set out ${tables} tables as one list`),
    then: "Writes a new sheet with one row for each amount, read live from its cell, and uses that. Nothing of yours is changed; to take it back, delete that sheet.",
  },
} as const;
