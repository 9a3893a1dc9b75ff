import { usePaneState } from "../../../pane";
import { useMore, useProse } from "../../../parts";
import { readingOf } from "../../../registry";
import { SourceQuestion, unitCosts } from "../../../sources";
import { unitCostsTexts as said } from "../../../texts/findings/unit-costs";
import { comparedByService } from "./compared";
import { ServiceTable } from "./service-table";

/** What one of something costs each body, beside the others and areas like it, from a table of the user's. */
export function UnitCosts() {
  const prose = useProse();
  const reading = usePaneState(({ readings }) => readingOf(readings, unitCosts));
  const services = comparedByService(reading?.unitCosts ?? []);
  const { most, more } = useMore(services.length);
  return (
    <div className={prose.group}>
      <p className={prose.text}>{said.intro}</p>
      <SourceQuestion source={unitCosts} />
      {reading !== null &&
        services
          .slice(0, most)
          .map((service) => <ServiceTable key={service.service} service={service} reading={reading} />)}
      {more}
    </div>
  );
}
