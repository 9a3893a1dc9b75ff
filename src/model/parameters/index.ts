import { discountSchedules } from "./discount-schedules";

export { capitalBiasSource, PROJECT_TYPES, projectTypes } from "./capital-bias";
export type { BiasBounds, ProjectBias, ProjectType } from "./capital-bias";
export { defaultVintages, deflator, deflators, outturnOf, ownIndex, VINTAGE_NAMES } from "./deflators";
export type { PriceIndex, PublishedIndex, VintageName } from "./deflators";
export { utilityElasticity } from "./distribution";
export { BIAS_KINDS, evidenceGrades } from "./evidence-grades";
export type { BiasKind, GradeCorrections } from "./evidence-grades";
export { flexibleReceipts } from "./flexible-receipts";
export type { ReceiptsDirection } from "./flexible-receipts";
export { PHASING_NAMES, phasingPresets, RAMP_NAMES, rampPresets } from "./phasing";
export type { PhasingName, PhasingPreset, RampName, RampPreset } from "./phasing";
export { ownSchedule } from "./schedule";
export type { DiscountRates, DiscountSchedule } from "./schedule";
export type { Sourced, Standing } from "./sourced";
export { codeKey, readUnitCosts } from "./unit-costs";
export type { SheetCell, SheetFinding, UnitCost, UnitCostSheet } from "./unit-costs";
export { discountSchedules };

/** The name of a discount schedule, as a formula gives it. */
export type ScheduleName = keyof typeof discountSchedules;

/** Every schedule's name, the default first. */
export const SCHEDULE_NAMES: readonly ScheduleName[] = ["standard", "health", "lower", "health rounded"];
