/** What the pane says where it asks what grants may be spent on. */
export const conditionsTexts = {
  conditions: {
    question: "What each grant may be spent on",
    instead: "Say here what each grant may be spent on",
    intro: (grants: string, total: string) =>
      `${grants}, ${total} in all. Open each grant and tick the services it may be spent on.`,
    grant: (name: string, award: string, permitted: string) => `${name} (${award}): ${permitted}`,
    open: "not said yet",
    any: "Any service",
    allOf: (group: string) => `All of ${group}`,
    words: (words: string) => `The list says: “${words}”.`,
    left: (open: number, all: number) =>
      open === 0 ? "Every grant has what it may be spent on." : `Not said yet for ${open} of ${all}.`,
    anyForRest: (open: number) =>
      open === 1 ? "Any service for the grant left" : `Any service for the ${open} grants left`,
    addService: "Add a service",
    addHint: "No spend table is chosen. Name the services that grants may be spent on.",
    noServices: "Name at least one service that grants may be spent on, or choose a spend table.",
    add: "Add",
    make: "Write the list of grants",
    then: "Writes a new sheet with one row for each grant, its award read live from this table and what you ticked beside it, and uses that. Change it there later. Nothing of yours is changed; to take it back, delete that sheet.",
    orChoose: "Or choose the columns that say it:",
    missing: (grants: string) => `Say what these grants may be spent on: ${grants}.`,
  },
} as const;
