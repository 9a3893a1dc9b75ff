import { checksum } from "../../model/book";
import { hasStop, stopsFirst } from "../../reading";
import type { Finding } from "../../reading";
import type { SheetState } from "../marks";
import type { ReadTotal, WriteReview } from "../port";
import type { KeptPart, Keeping } from "../store";
import { editedCells } from "./edited";
import { estimated } from "./estimate";
import { noLongerNeeded } from "./no-longer-needed";
import { obstacles } from "./obstacles";
import type { Found } from "./found";
import { placeOf } from "./own-sheets";
import type { OwnSheets } from "./own-sheets";
import { takeSnapshots } from "./take-snapshots";
import type { SheetSnapshot } from "./snapshot";
import type { SheetsPlan, Subject } from "./subject";
import { unknownEdits } from "./worth-knowing";

/** What is to be written, and what is known of it. */
export interface Wanted {
  readonly subject: Subject;
  readonly plan: SheetsPlan;
  /** What its sheets were last written by, as the workbook has it now; null where that is not kept. */
  readonly before: SheetsPlan | null;
  readonly keeping: Keeping;
  /** The parts that keep the same thing now. */
  readonly parts: readonly KeptPart[];
  readonly findings: readonly Finding[];
  /** What the sheets read live. */
  readonly totals: readonly ReadTotal[];
  /** What the review rests on beside its findings and totals: where it is another at the write, the review is stale. */
  readonly basis: unknown;
}

/** A write made ready, with nothing changed yet. */
export interface ReadyWrite extends Pick<Wanted, "subject" | "plan" | "before" | "keeping" | "parts"> {
  readonly sheets: readonly SheetState[];
  readonly own: OwnSheets;
  /** Our sheets that the write replaces or takes away, as they are now. */
  readonly replaced: readonly SheetSnapshot[];
  /** Those of them that go, because nothing is written to them any more. */
  readonly toGo: readonly SheetState[];
}

/** The review of what cannot be planned. */
export const NOTHING_REVIEWED: Omit<WriteReview, "findings" | "basis"> = {
  totals: [],
  sheets: [],
  size: { cells: 0, formulas: 0, seconds: 0 },
  editedCells: [],
};

export interface Preparation {
  /** null where a finding stops the write. */
  readonly ready: ReadyWrite | null;
  readonly review: WriteReview;
}

/** Reads what a write replaces, and says what it would do. Changes nothing. */
export async function prepare(
  context: Excel.RequestContext,
  found: Found,
  wanted: Wanted,
): Promise<Preparation> {
  const { subject, plan, before, keeping, parts } = wanted;
  const { sheets, own } = found;
  const idle = await noLongerNeeded(context, found, plan);
  const replaced = await takeSnapshots(
    context,
    [...plan.sheets.flatMap(({ key }) => own.get(key) ?? []), ...idle.toGo],
    before,
  );
  const findings = [
    ...wanted.findings,
    ...idle.findings,
    ...obstacles(subject, plan, found),
    ...(before ? [] : unknownEdits(replaced)),
  ];
  const review: WriteReview = {
    totals: wanted.totals,
    sheets: plan.sheets.map(({ key, name, purpose }) => ({
      name,
      purpose,
      action: placeOf(found, { key, name }) ? "replace" : "new",
    })),
    size: estimated(plan),
    editedCells: before ? editedCells(replaced, before, plan) : [],
    findings: stopsFirst(findings),
    basis: checksum(JSON.stringify([wanted.basis, wanted.totals, findings])),
  };
  if (hasStop(findings)) return { ready: null, review };
  return { ready: { subject, plan, sheets, own, replaced, toGo: idle.toGo, before, keeping, parts }, review };
}

/** What is not to be written because of what was found before there was a plan. */
export function stopped(findings: readonly Finding[]): Preparation {
  return {
    ready: null,
    review: {
      ...NOTHING_REVIEWED,
      findings: stopsFirst(findings),
      basis: checksum(JSON.stringify(findings)),
    },
  };
}
