/** What the pane says of names that may be one. */
export const namesTexts = {
  names: {
    heading: (count: number) =>
      count === 1 ? "1 pair of names may be one service" : `${count} pairs of names may be one service`,
    intro:
      "Names are counted apart unless you say that they are one. Tick those that are; look also at what each service does.",
    pair: (service: string, agencies: string, other: string, others: string) =>
      `“${service}” (${agencies}) is “${other}” (${others})`,
    all: "Tick all of these",
    none: "Clear all",
    make: (count: number) => (count === 1 ? "Count this pair as one" : `Count these ${count} pairs as one`),
    then: "Writes a new sheet with every name and what it is counted as, its spending live from this table, and uses that. Change the names there later: the figures follow. Nothing of yours is changed; to have the names apart again, choose the table above again, and delete that sheet.",
    mapped: "These services are counted as the column “Counted as” of this table says. Change names there.",
  },
} as const;
