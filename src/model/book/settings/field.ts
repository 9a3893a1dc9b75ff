/** TEMPORARY until the lead's field table is merged. */
export interface SettingField {
  readonly kind: "share" | "whole" | "number" | "money" | "flag";
  readonly per: "place" | "service" | "agency" | "grant";
  readonly default: number | boolean;
  readonly least?: number;
  readonly most?: number;
  readonly label: string;
  readonly unit: string;
  readonly source: string;
  readonly note?: string;
}
export interface LeverSettings {
  readonly id: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, SettingField>>;
}
export const duplicationSettings = {
  id: "duplication",
  title: "End duplication",
  fields: {
    fixedShare: {
      kind: "share",
      per: "service",
      default: 0,
      least: 0,
      most: 1,
      label: "Fixed cost, share of spending",
      unit: "share",
      source: "Your assumption",
    },
    providersKept: {
      kind: "whole",
      per: "place",
      default: 1,
      least: 1,
      label: "Agencies that keep their fixed cost, largest first",
      unit: "agencies",
      source: "Your assumption",
    },
    achievable: {
      kind: "share",
      per: "place",
      default: 1,
      least: 0,
      most: 1,
      label: "Share of the saving thought achievable",
      unit: "share",
      source: "Your assumption",
    },
  },
} as const satisfies LeverSettings;
export const poolingSettings = {
  id: "pooling",
  title: "Pool grants",
  fields: {
    pooled: {
      kind: "flag",
      per: "grant",
      default: false,
      label: "Pooled",
      unit: "",
      source: "Your assumption",
      note: "Pooled: TRUE takes the ring-fence away (your assumption).",
    },
    values: {
      kind: "number",
      per: "service",
      default: 1,
      least: 0,
      label: "Value of a pound",
      unit: "value",
      source: "Your assumption",
    },
    floors: {
      kind: "money",
      per: "service",
      default: 0,
      least: 0,
      label: "Statutory minimum",
      unit: "money",
      source: "Your assumption",
      note: "Statutory minimum: what the law asks to be spent, 0 for none; it comes before any value.",
    },
  },
} as const satisfies LeverSettings;
