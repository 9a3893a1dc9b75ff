/**
 * Short forms that public bodies write in names of services. Those of several words are in the glossaries of Slough (slough.gov.uk,
 * "Co-production jargon buster") and Plymouth (plymouthonlinedirectory.com, "Children's Services glossary and acronyms"); words cut short are
 * those of the payments that Manchester and Salford publish. Names made of first letters are known without a list.
 */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["asc", ["adult", "social", "care"]],
  ["csc", ["children", "social", "care"]],
  ["cyp", ["children", "young", "people"]],
  ["send", ["special", "educational", "needs"]],
  ["sen", ["special", "educational", "needs"]],
  ["ld", ["learning", "disability"]],
  ["mh", ["mental", "health"]],
  ["ph", ["public", "health"]],
  ["admin", ["administration"]],
  ["bus", ["business"]],
  ["comms", ["communications"]],
  ["corp", ["corporate"]],
  ["dev", ["development"]],
  ["dept", ["department"]],
  ["educ", ["education"]],
  ["env", ["environment"]],
  ["exec", ["executive"]],
  ["mgmt", ["management"]],
  ["svc", ["service"]],
  ["svcs", ["services"]],
  ["transform", ["transformation"]],
]);
