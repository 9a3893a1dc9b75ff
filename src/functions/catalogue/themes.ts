import type { FunctionEntry } from "./entry";

/** Functions that belong together, each with the question it answers, as a finance officer would put it. */
export interface Theme {
  readonly title: string;
  readonly about: string;
  readonly questions: Readonly<Record<string, string>>;
}

/** Every function stands in one theme. */
export const themes: readonly Theme[] = [
  {
    title: "Appraising a proposal",
    about: "Costs and benefits over years, at HM Treasury's discount rates.",
    questions: {
      DISCOUNTFACTOR: "What is a pound of year 7 worth today?",
      PRESENTVALUE: "What are these yearly sums worth today, line by line?",
      APPRAISE: "Does the proposal pay, by how much, and when is the money back?",
      SWITCHINGVALUE: "How far may this assumption move before the proposal no longer pays?",
    },
  },
  {
    title: "Prices and unit costs",
    about: "Sums of different years brought to the prices of one.",
    questions: {
      DEFLATE: "What is this sum of 2017-18 in the prices of 2020-21?",
      UNITCOST: "What does one such case cost us, in the prices of the year we plan in?",
      UNITCOSTTABLE: "How do I get the Unit Cost Database into a table that formulas can read?",
    },
  },
  {
    title: "Optimism bias",
    about: "Estimates corrected for what is known to go wrong.",
    questions: {
      OPTIMISMBIAS: "How much of this estimate should I believe, given the evidence behind it?",
      CAPITALBIAS: "How much more may these works cost than we think today?",
    },
  },
  {
    title: "Benefits",
    about: "From people helped to pounds, without counting the same pound twice.",
    questions: {
      OUTCOMEBENEFIT: "If we help these people, what is it worth, and how much of it is cash?",
      ADDITIONALITY: "How much of this effect would not have happened without us?",
      DOUBLECOUNTRANGE: "What is the lowest and the highest benefit, where some may be the same money?",
      DISTRIBUTIONALWEIGHT: "How much more does a pound count to a poorer household?",
    },
  },
  {
    title: "Sharing and phasing",
    about: "Sums split so that the parts add up to the penny.",
    questions: {
      SHARE: "Who pays how much of this bill, so that it adds up to the penny?",
      RISKSHARE: "The pooled budget is overspent: which partner pays how much?",
      PHASE: "How does this sum fall over the years, so that it adds up to the penny?",
    },
  },
  {
    title: "Duplication",
    about: "Who spends what on which service, and what ending duplication would save.",
    questions: {
      COUNTINGMAP: "Which bodies spend on which service, and how much?",
      DUPLICATIONSAVING: "What would we save if duplicated fixed costs were paid only once?",
      CONVERGENCESAVING: "What would we save if everybody's unit cost came down to the target?",
      STEPRELEASE: "How much of this saving can really be cashed, if cost falls post by post?",
    },
  },
  {
    title: "Pooling grants",
    about: "The best use of ring-fenced grants, with and without their ring-fences.",
    questions: {
      POOLALLOCATION: "Which grant should pay for which service?",
      POOLSUMMARY: "What does the best use of our grants come to, and is it proved best?",
      POOLGAIN: "What would we gain if ring-fences were removed?",
      STRANDED: "How much of each grant is left that its conditions let nobody use?",
      UNMET: "Which services' needs does no grant pay for?",
      RINGFENCEVALUE: "What is each ring-fence costing us?",
      BLOCKING: "Which grants' conditions are the reason that money is stranded?",
      REMOVALORDER: "Which ring-fence should go first, and what does each step bring?",
      POOLCASH: "How much cash would pooling free, with the same needs met?",
      FLOORSHORTFALL: "Which statutory minimums can the money not meet?",
      POOLYEARS: "What is lost to clawback over the years, and what would carrying money forward bring?",
      POOLEXPLAIN: "How do I say all this in plain words?",
      GRANTPRICE: "What would one more pound of each grant be worth?",
      NEEDPRICE: "How can I check myself that no other use of the money is better?",
    },
  },
];

/** The theme's functions in its own order. */
export function functionsOf(
  { questions }: Theme,
  entries: readonly FunctionEntry[],
): readonly FunctionEntry[] {
  return Object.keys(questions).flatMap((id) => entries.filter((entry) => entry.id === id));
}

/** The question a function answers. Throws where nobody has written one. */
export function questionOf(id: string): string {
  const question = themes.map(({ questions }) => questions[id]).find((each) => each !== undefined);
  if (question === undefined) {
    throw new Error(
      `The help has no question for ${id}: add one to a theme in src/functions/catalogue/themes.ts.`,
    );
  }
  return question;
}
