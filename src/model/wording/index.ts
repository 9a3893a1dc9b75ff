export { glossary, usersGlossary } from "./glossary";
export type { Term, TermGroup } from "./glossary";
export { grouped } from "./grouped";
export { counted, listed } from "./list";
export { inPounds, inPoundsApart } from "./pounds";
export { conversionBetween, convert, moneyFormat, poundsIn, unitOf, withUnit } from "./unit";
export { unitNamed } from "./unit-expression";
export type { Unit } from "./unit-expression";
export type { UnitConversion } from "./unit";
