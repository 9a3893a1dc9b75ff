import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ListedGrant, ServiceGroup } from "../../../reading";
import { nameKey } from "../../../model/names";
import { listed, withUnit } from "../../../model/wording";
import { amountFormat } from "../../figures";
import { Disclosure, useMore, useProse } from "../../parts";
import { texts } from "../../texts";
import type { Permission } from "../../../workbook";
import { tickOf } from "./conditions";

interface Props {
  readonly grant: ListedGrant;
  /** What its award is in; null where the table does not say. */
  readonly unit: string | null;
  readonly services: readonly string[];
  /** Services that the spend table puts together. */
  readonly groups: readonly ServiceGroup[];
  /** What it may be spent on; null while that is not said. */
  readonly said: Permission["services"] | null;
  /** What the list says in words that name no service. */
  readonly words: readonly string[];
  readonly onAny: (on: boolean) => void;
  readonly onTick: (services: readonly string[], on: boolean) => void;
}

/** One grant with what it may be spent on in its heading; opened, the services to tick, one by one or by group. */
export function GrantConditions({ grant, unit, services, groups, said, words, onAny, onTick }: Props) {
  const prose = useProse();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const award = amountFormat([grant.amount])(grant.amount);
  const heading = texts.conditions.grant(
    grant.name,
    unit === null ? award : withUnit(award, unit),
    said === null ? texts.conditions.open : said === "any" ? texts.conditions.any : listed(said),
  );
  const chosen = said === "any" ? [] : (said ?? []);
  const inGroups = new Set(groups.flatMap((group) => group.services.map(nameKey)));
  const rest = services.filter((service) => !inGroups.has(nameKey(service)));
  const { most, more } = useMore(rest.length);
  const serviceTick = (service: string) => (
    <Checkbox
      key={service}
      className={styles.tick}
      label={service}
      disabled={said === "any"}
      checked={said === "any" || chosen.includes(service)}
      onChange={(_, { checked }) => onTick([service], checked === true)}
    />
  );
  return (
    <Disclosure heading={heading} open={open} onToggle={setOpen}>
      {words.length > 0 && <p className={prose.quiet}>{texts.conditions.words(words.join("; "))}</p>}
      <div className={styles.ticks}>
        <Checkbox
          className={styles.tick}
          label={texts.conditions.any}
          checked={said === "any"}
          onChange={(_, { checked }) => onAny(checked === true)}
        />
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={group.name} className={styles.ticks}>
            <Checkbox
              className={styles.tick}
              label={texts.conditions.allOf(group.name)}
              disabled={said === "any"}
              checked={said === "any" ? true : tickOf(group, chosen)}
              onChange={(_, { checked }) => onTick(group.services, checked === true)}
            />
            <div className={styles.within}>
              {services
                .filter((service) => group.services.some((each) => nameKey(each) === nameKey(service)))
                .map(serviceTick)}
            </div>
          </div>
        ))}
        {rest.slice(0, most).map(serviceTick)}
        {more}
      </div>
    </Disclosure>
  );
}

const useStyles = makeStyles({
  ticks: { display: "flex", flexDirection: "column" },
  within: { display: "flex", flexDirection: "column", paddingLeft: tokens.spacingHorizontalXL },
  // Fluent greys the label of a box that is not ticked, as if it could not be ticked.
  tick: { minWidth: 0, "& label": { minWidth: 0, color: tokens.colorNeutralForeground1 } },
});
