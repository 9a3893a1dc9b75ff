import { namesPer } from "../../model/book";
import type { Lever, Scenario, SourceFacts } from "../../model/book";
import type { CountLayout } from "../count";
import { draftSheet } from "../draft";
import type { SheetDraft } from "../draft";
import { putAgencies } from "./agencies";
import { inputsPer } from "./fields";
import { putGrants } from "./grants";
import type { InputsLayout } from "./layout";
import { putPlace } from "./place";
import { putServices } from "./services";

/** Points, of the columns from A on; then comes one column a service, and the conditions of the grants. */
const WIDTHS = [290, 110, 120, 120];
const SERVICE_WIDTH = 84;
const CONDITIONS_WIDTHS = [240, 70];

/** Every figure the scenario assumes, each in a cell of its own that can be changed. `count` is null where no spending is counted. */
export function writeInputs(
  about: { readonly key: string; readonly name: string },
  scenario: Scenario,
  facts: SourceFacts,
  count: CountLayout | null,
  levers: readonly Lever[],
): { readonly draft: SheetDraft; readonly layout: InputsLayout } {
  const beforeConditions = 2 + inputsPer("grant", levers).length + namesPer(facts, "service").length;
  const draft = draftSheet({
    ...about,
    purpose: "Every assumption in a cell of its own, to be changed there",
    title: `Inputs of ${scenario.name}`,
    opening: [
      ["note", "Change the cells that look like the one below; everything else is worked out from them."],
      ["input", "An input"],
    ],
    widths: [
      ...Array.from({ length: beforeConditions }, (_, at) => WIDTHS[at] ?? SERVICE_WIDTH),
      ...CONDITIONS_WIDTHS,
    ],
    frozen: { rows: 3, columns: 1 },
  });
  const place = putPlace(draft, scenario, facts, levers);
  const services = count && putServices(draft, scenario, facts, count, levers);
  const agencies = putAgencies(draft, scenario, facts, levers);
  const spend = services && { services: services.services, needs: services.needs };
  const { tolerance, pounds, conversion } = place;
  const grants = facts.sources.grants && putGrants(draft, scenario, facts, { spend, conversion }, levers);
  const fields = [place, services, agencies, grants].flatMap((part) => part?.fields ?? []);
  return {
    draft,
    layout: {
      sheet: about.name,
      tolerance,
      pounds,
      spend,
      grants: grants?.layout ?? null,
      agencies: agencies.agencies,
      fields,
    },
  };
}
