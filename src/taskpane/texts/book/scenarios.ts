import { plural } from "../../figures";

/** What the pane says of the scenarios of a book. */
export const scenariosTexts = {
  scenarios: {
    none: "There are none yet. Add a proposal first.",
    matrix: "Which proposals are on in which scenario",
    proposal: "Proposal",
    on: (proposal: string, scenario: string) => `${proposal} in ${scenario}`,
    totals: "What each comes to",
    noTotals: "What each scenario comes to is shown here once the book has no problem: see Sheets.",
    noTotal: "none yet",
    pooling:
      "What pooling grants brings is in none of these figures. The sheet Pooling shows it, scenario by scenario.",
    add: "Add a scenario",
    addName: (number: number) => `Scenario ${number}`,
    all: "All proposals",
    ruledOut: (name: string, other: string) => `${name} is off here: it and ${other} rule each other out.`,
    withoutWhitehall: "Without Whitehall",
    proposeWithout: "Some proposals need Whitehall, and no scenario goes without them.",
    addWithout: "Add one without Whitehall",
    name: (number: number) => `Name of scenario ${number}`,
    copy: "Copy",
    copyNamed: (name: string) => `Copy ${name}`,
    copyOf: (name: string) => `${name}, another way`,
    earlier: "Move up",
    earlierNamed: (name: string) => `Move ${name} up`,
    remove: "Remove",
    removeNamed: (name: string) => `Remove ${name}`,
    needs: (name: string, other: string) =>
      `${name} needs ${other}, which is off. Turn ${other} on, or ${name} off.`,
    excludes: (name: string, other: string) =>
      `${name} and ${other} rule each other out. Turn one of them off.`,
    differs: "What differs in this scenario",
    differsHint: "Empty: as in the register.",
    ofProposal: "Of the proposal",
    count: (count: number) => `${plural(count, "thing differs", "things differ")} here`,
    allows: (actor: string) => `First year: ${actor}`,
    chooseProposal: "Choose a proposal that is on",
    lock: "Lock",
    lockNamed: (name: string) => `Lock ${name}`,
    unlock: "Unlock",
    unlockNamed: (name: string) => `Unlock ${name}`,
    locked: (day: string) =>
      `Locked on ${day}. The sheet Scenarios keeps what it supposed and came to then as values, and says line by line whether that is still so.`,
    isLocked: (name: string) =>
      `${name} is locked, so its switches stay as they are. Unlock it to change it.`,
    unlocked: (name: string) => `${name} was unlocked; what was kept of it is gone.`,
    notToLock:
      "This scenario has no figures to be kept yet. Correct what is missing in the book first, then lock it.",
    contradiction: (scenario: string) => `${scenario} contradicts itself. Correct it below.`,
  },
} as const;
