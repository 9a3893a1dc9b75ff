import type { FieldScope } from "../../model/book";
import { grouped, plural } from "../figures";

/** What settings are given for, as the pane calls it. */
const scopes: Readonly<Record<FieldScope, { heading: string; one: string; many: string }>> = {
  place: { heading: "Place", one: "place", many: "places" },
  service: { heading: "Service", one: "service", many: "services" },
  agency: { heading: "Agency", one: "agency", many: "agencies" },
  grant: { heading: "Grant", one: "grant", many: "grants" },
};

/** "1 service", "7 services". */
function counted(count: number, per: FieldScope): string {
  return plural(count, scopes[per].one, scopes[per].many);
}

/** "2 of 9 grants". */
function countOf(count: number, of: number, per: FieldScope): string {
  return `${count} of ${counted(of, per)}`;
}

/** What the wizard's steps say. */
export const stepsTexts = {
  wizard: {
    newHeading: "New scenario",
    changeHeading: (name: string) => `Change ${name}`,
    step: (number: number, of: number, title: string) => `Step ${number} of ${of}: ${title}`,
    back: "Back",
    next: "Next",
    cancel: "Cancel",
    problems: "There is a problem",
    reading: "Reading your tables …",
    moreFindings: (count: number) => `Show ${count} more`,
    more: (next: number, left: number) =>
      next === left ? `Show ${next} more` : `Show ${next} more of ${grouped(left)}`,
    showCell: "Show cell",
    showSheet: "Show sheet",
    showSheetNamed: (name: string) => `Show sheet ${name}`,
    showCellAt: (address: string) => `Show cell ${address}`,
    showCellOf: (label: string) => `Show cell: ${label}`,
  },

  steps: {
    tables: "Tables",
    count: "Count",
    review: "Review",
  },

  tables: {
    name: "Name of the scenario",
    nameHint: "The new sheets begin with this name.",
    renamed: (old: string) =>
      `The name has changed, so this is written as a new scenario. “${old}” stays as it is.`,
    choose: "Choose a table",
    /** The choice of going without a table. */
    without: "No table of this kind",
    chooseColumn: "Choose a column",
    noneFits:
      "No table in this workbook looks like this one. Choose a table, go without, or correct yours and choose “Look again”.",
    rows: (count: number) => plural(count, "row", "rows"),
    /** A table by what is written above it, and where it is. */
    titled: (title: string, where: string) => `${title} (${where})`,
    headings: (headings: string) => `Headings: ${headings}`,
    hidden: "on a hidden sheet",
    empty: "Empty",
    readsAs: {
      spend: "Reads as spending",
      payments: "Reads as payments",
      grants: "Reads as grants",
      estate: "Reads as property",
      other: "Neither spending nor grants",
    },
    withQuestions: ", with a question",
    search: (title: string, count: number) => `Search the ${count} tables for the ${title.toLowerCase()}`,
    found: (count: number, most: number) =>
      count === 0
        ? "No table has these words in its title, headings or sheet."
        : count > most
          ? `${count} tables found; the first ${most} are shown. Type more to find fewer.`
          : `${plural(count, "table", "tables")} found.`,
    foundTables: "Tables found",
    column: (heading: string, letter: string) =>
      heading === "" ? `Column ${letter} (no heading)` : `${heading} (column ${letter})`,
    makeExample: "Make me an example table",
    makeExampleFor: (title: string) => `Make me an example table: ${title.toLowerCase()}`,
    useSelection: "Use selection",
    /** Which source it is for, for those who hear it. */
    useSelectionFor: (title: string) => `Use selection for ${title}`,
    lookAgain: "Look again",
    looking: "Looking for tables …",
    noneHeading: "No table was found in this workbook",
    none: "You need a table with a row of headings and its rows directly below. Set out your figures like one of these examples, or both, then choose “Look again”.",
  },

  count: {
    total: "Spending counted",
    shared: (shared: number, all: number) =>
      shared === 0
        ? "Every service is paid for by one agency only."
        : `${shared} of ${plural(all, "service is", "services are")} paid for by more than one agency (highlighted below).`,
    caution:
      "The same service in several agencies is not by itself duplication: each may serve its own area or its own people.",
    caption: "Spending by service",
    agencies: "Agencies",
    amount: "Amount",
    all: "Total",
    agencyOf: (agency: string, service: string) => `${agency}, ${service}`,
  },

  fields: {
    own: (label: string, name: string) => `${label}, ${name}`,
    about: (label: string, hint: string) => `${label}: ${hint}`,
    percentage: (least: string, most: string) => `a percentage from ${least} to ${most}`,
    amountsIn: (unit: string) => `Amounts in ${unit}.`,
    oneOf: (per: FieldScope) => scopes[per].heading,
    by: (per: FieldScope) => `By ${scopes[per].one}`,
    leaveEmpty: "Leave empty to use the figure above.",
    tickAll: (per: FieldScope) => `Select all ${scopes[per].many}`,
    tickNone: (per: FieldScope) => `Clear all ${scopes[per].many}`,
    ticked: (count: number, of: number, per: FieldScope) => `${countOf(count, of, per)} selected.`,
    yes: "Yes",
    no: "No",
    none: "None",
    setBy: (per: FieldScope) => `Set by ${scopes[per].one}`,
    sameForEach: (figure: string, per: FieldScope) => `${figure} for each ${scopes[per].one}`,
    otherThan: (count: number, per: FieldScope, figure: string) =>
      `${counted(count, per)} with a value other than ${figure}`,
    countOf,
    countWith: (count: number, per: FieldScope, amount: string) => `${counted(count, per)}, ${amount}`,
  },

  review: {
    answers: "Your answers",
    changeAnswer: (step: string) => `Change ${step}`,
    name: "Name",
    sheets: "Sheets to be written",
    isNew: "new",
    isReplaced: "replaced",
    sources:
      "Amounts are formulas that read your tables and stay live. What a grant may be spent on is copied; a check says when it changes. Your own sheets are not changed.",
    edited: "Cells you have changed",
    editedWhat: "You have changed these cells since they were written. Writing replaces what they hold.",
    nowIs: (now: string) => `now: ${now}`,
    willBe: (text: string) => `will be: ${text}`,
    empty: "(empty)",
    moreCells: (count: number) => `Show ${plural(count, "more cell", "more cells")}`,
    confirm: "Replace these cells",
    reviewing: "Working out what will be written …",
    again: "Check again",
    share: (doing: string, share: string) => `${doing.replace(/ …$/, "")}: ${share} …`,
    workingOut: "Working out the figures …",
    stop: "Stop writing",
    size: (cells: number, formulas: number, time: string) =>
      `${plural(cells, "cell", "cells")} are to be written, ${grouped(formulas)} of them formulas. That takes ${time}, as measured in the preview; Excel may be quicker.`,
    few: "less than 10 seconds",
    seconds: (seconds: number) => `about ${plural(seconds, "second", "seconds")}`,
    minutes: (minutes: number) => `about ${plural(minutes, "minute", "minutes")}`,
    large: "This is a lot to write",
    offer:
      "You can show the largest services one by one and put the others together. The count, and all that grants do, stay the same to the penny. No saving from duplication is counted in services that are put together.",
    largest: "Services to show one by one",
    largestHint: (all: number) =>
      `The largest of ${plural(all, "service", "services")}. Those with a value or a minimum of their own are shown as well.`,
    largestProblem: (all: number) => `Type a whole number from 1 to ${grouped(all - 1)}.`,
    putTogether: "Put the others together",
    together: (single: number, others: number, groups: number) =>
      `${plural(single, "service is", "services are")} shown one by one. The other ${grouped(others)} are put together${groups === 1 ? "." : ` in ${grouped(groups)} groups, each of services that the same grants may pay for.`}`,
    togetherMeans:
      "The count, and all that grants do, are the same to the penny. No saving from duplication is counted in the services put together, and they cannot be given a share, a value or a minimum one by one.",
    noGroups:
      "No services can be put together: each of the others may be paid for by other grants, or has a value or a minimum of its own.",
    showAll: "Show every service",
    write: "Write",
    writing: "Writing the sheets …",
  },
} as const;
