import { AMOUNT, byName, optional, SHARE } from "../../../fields";
import type { Fields } from "../../../fields";

/** What is supposed of an overspend of the pool in a year, and who bears it by agreement. */
export interface Overspend {
  /** Of the awards that are pooled. */
  readonly share: number;
  /** Besides. */
  readonly amount: number;
  /** What is used first, in this order. */
  readonly underspend: number;
  readonly riskPool: number;
  readonly uncommitted: number;
  /** By body: its part of what the risk pool and, at last, the partners bear. */
  readonly shares: ReadonlyMap<string, number>;
}

export const OVERSPEND_FIELDS: Fields<Overspend> = {
  share: optional(SHARE, 0, "overspend in a year, as a share of the awards that are pooled", {
    label: "Overspend, of what is pooled",
    hint: "A share of the awards that are held pooled by agreement, in a year. Empty: none.",
    as: "share",
  }),
  amount: optional(AMOUNT, 0, "overspend in a year, besides the share", {
    label: "Overspend, besides",
    hint: "An amount a year. Empty: none.",
    as: "amount",
  }),
  underspend: optional(AMOUNT, 0, "underspends of other schemes within the pool; they go first", {
    label: "Underspends that go first",
    hint: "Of other schemes within the pool, a year. Empty: none was agreed.",
    as: "amount",
  }),
  riskPool: optional(AMOUNT, 0, "money put by for overspends; it goes second, at the partners' cost", {
    label: "Risk pool",
    hint: "Money put by for overspends, a year: it goes second, at the partners' cost. Empty: none was agreed.",
    as: "amount",
  }),
  uncommitted: optional(AMOUNT, 0, "schemes not committed to yet; they are cut third", {
    label: "Schemes not committed to",
    hint: "They are cut third, a year. Empty: none was agreed.",
    as: "amount",
  }),
  shares: optional(byName(SHARE), new Map(), "by body: its part of what the partners bear", {
    label: "Borne by",
    hint: "As the agreement has it.",
    as: "shares by agency",
    addsUp: true,
  }),
};
