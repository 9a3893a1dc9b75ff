import { listed } from "../../../model/wording";
import { plural } from "../../figures";

/** What the pane says of what grants do over the years under all their rules. */
export const yearsTexts = {
  heading: "What they do over the years",
  hint: "All the rules of the grants, over all years together: what they pay for, what each rule costs, and what removing ring-fences would bring. It is worked out when you ask, and kept with the book.",
  pool: "The pool itself",
  overspend: "An overspend, and who bears it",
  addOverspend: "Suppose an overspend",
  removeOverspend: "Suppose none",
  scenario: "Ring-fences removed in the scenario",
  firstScenario: "Everything the proposals say",
  workOut: "Work out over the years",
  again: "Work it out again",
  cancel: "Cancel",
  noServices: "First say what the grants may pay for.",
  begins: "Beginning",
  steps: {
    "as held": "Working out what the grants do as they are held",
    modes: "Comparing separate, aligned, braided and pooled",
    "ring-fences": "Working out what each ring-fence costs",
    prices: "Working out what each other rule costs",
  },
  asAt: (day: string, scenario: string) => `Worked out on ${day}, for the scenario ${scenario}.`,
  stale: "Grants, needs or rules were changed since. Work it out again.",
  notRight:
    "Something that was typed since is not right yet. This is what was worked out before it: work it out again to see what is to be mended.",
  onSheets: "Create the sheets to have it in the workbook, as values with this day and its proof.",
  done: "Worked out.",

  funded: "What is paid for",
  left: "What is left over",
  minimums: "Statutory minimums",
  pooling: "What pooling brings",
  first: "Which ring-fence to ask for first",
  costs: "What each rule costs",
  overspent: "If the pool overspends",
  proof: "How this is known",

  asHeld: (span: string, funded: string, need: string) =>
    `In ${span} the grants, as they are held, pay for ${funded}, and ${need} is not paid by them.`,
  removed: (grants: readonly string[], funded: string, more: string) =>
    `With ${grants.length === 1 ? "the ring-fence" : "the ring-fences"} of ${listed(grants)} removed they pay for ${funded}: ${more}.`,
  from: (grant: string, year: string) => `${grant} (from ${year})`,
  more: (sum: string) => `${sum} more`,
  less: (sum: string) => `${sum} less`,
  same: "as much",
  noneRemoved: "No proposal of this scenario removes a ring-fence.",
  stranded: (sum: string) => `${sum} is neither spent nor carried, and is clawed back.`,
  strandedThen: (sum: string) => `Once ring-fences are removed it is ${sum}.`,
  noneStranded: "Nothing is clawed back.",
  shortfall: (sum: string) => `They fall short by ${sum}.`,
  shortfallThen: (sum: string) => `Once ring-fences are removed, by ${sum}.`,
  noShortfall: "None falls short.",
  noMinimums: "No service has one. Where one must be met, say it under Services.",

  gain: (worth: string, released: string, reallocated: string) =>
    `All grants pooled, against all held separately, are worth ${worth} more: ${released} from money that would be clawed back, ${reallocated} from moving money to where it is worth more. That is not a saving that can be cashed.`,
  gainFromLeft: (worth: string) =>
    `All grants pooled, against all held separately, are worth ${worth} more, all of it from money that would be clawed back. That is not a saving that can be cashed.`,
  gainFromMoving: (worth: string) =>
    `All grants pooled, against all held separately, are worth ${worth} more, all of it from moving money to where it is worth more. That is not a saving that can be cashed.`,
  noGain: "All grants pooled are worth no more than all held separately.",
  lessWorth: (worth: string) =>
    `All grants pooled are worth ${worth} less than all held separately: minimums are met better, or administration costs more.`,
  administration: (sum: string) => `Administration costs ${sum} less then.`,
  moreAdministration: (sum: string) => `Administration costs ${sum} more then.`,

  ask: (grants: readonly string[], worth: string, of: string) =>
    `First ${listed(grants)}: ${worth} more${of}.`,
  then: (grants: readonly string[], worth: string, of: string) =>
    `Then ${listed(grants)}: another ${worth}${of}.`,
  fromTheFirst:
    "These are as if each were removed from the first year on; the scenario removes some only later.",
  nothingToAsk: "No ring-fence costs anything: removing none of them brings more.",
  alone: (grant: string, worth: string, of: string) => `${grant}, removed alone: ${worth} more${of}.`,
  notProven: "This is the best that was found, and not proven.",
  rest: (count: number) => `${plural(count, "more is", "more are")} on the sheets.`,

  fenceOf: (grant: string, worth: string) => `The ring-fence of ${grant}: ${worth}.`,
  floor: (service: string, year: string, pound: string, worth: string) =>
    `Of the minimum of ${service} in ${year}, ${pound} less would bring ${worth}.`,
  cap: (grant: string, service: string, worth: string) =>
    `A pound more that ${grant} may put into ${service} each year would bring ${worth}.`,
  earmark: (grant: string, services: string, year: string, worth: string) =>
    `A pound less held for ${services} within ${grant} in ${year} would bring ${worth}.`,
  flexibility: (grant: string, worth: string) =>
    `One more per cent of ${grant} outside its conditions would bring ${worth}.`,
  /** After a sum. */
  towardsMinimums: " towards statutory minimums",
  noCosts: "No rule costs anything at its margin.",
  untried:
    "Other rules were not tried one by one: there is match or a minimum award among them, or too many.",

  noOverspend:
    "Suppose an overspend under “The pool itself”, and say who bears it, to see what partners would pay.",
  nobodyBears:
    "Say under “The pool itself” who bears the overspend, each with its share, to see what partners would pay.",
  nothingPooled:
    "No grant is held pooled, and no amount is supposed: there is nothing to overspend. A ring-fence that goes pools nothing. Choose Pooled under “Held” for the grants of the pool, or suppose an amount.",
  amountAlone: "No grant is held pooled: this is the amount supposed besides, alone.",
  overspendIn: (span: string, overspend: string, steps: string) => `${span}: ${overspend}. ${steps}`,
  eachYear: (first: string, last: string) => `Each year, ${first} to ${last}`,
  met: {
    underspend: (sum: string) => `${sum} from underspends`,
    riskPool: (sum: string) => `${sum} from the risk pool`,
    uncommitted: (sum: string) => `${sum} by cutting schemes not committed to`,
    partners: (sum: string) => `${sum} left for the partners`,
  },
  pays: (body: string, sum: string) => `${body} ${sum}`,
  partnersPay: (parts: readonly string[]) => `At the cost of: ${listed(parts)}.`,

  proven: "No other use of the money meets minimums better, or as well at a higher worth: that is proven.",
  provenWorth: "No other use of the money is worth more: that is proven.",
  bound: (gap: string) => `No use can be worth more than ${gap} above this; that bound is proven.`,

  table: "By year",
  year: "Year",
  together: "Together",
  measure: "Show",
  measures: {
    funded: "Paid for",
    value: "Worth",
    unmet: "Not paid by these grants",
    stranded: "Clawed back",
    carried: "Carried into the next year",
    shortfall: "Short of minimums",
    administration: "Administration",
  },
  now: "As held",
  afterwards: "Removed",
  difference: "More",
  modes: "All grants held in one way",
  mode: { separate: "Separate", align: "Aligned", braid: "Braided", pool: "Pooled" },
  held: "Held",
  over: "More than before",
} as const;
