import { Button } from "@fluentui/react-components";
import { withUnit } from "../../model/wording";
import { amountFormat } from "../figures";
import { usePane, usePaneState } from "../pane";
import { Findings, GrantRow, ServiceTerms, useProse } from "../parts";
import { texts } from "../texts";

/** Step 4: which ring-fences are taken away. */
export function GrantsStep() {
  const prose = useProse();
  const pane = usePane();
  const reading = usePaneState((state) => state.grants);
  const services = usePaneState((state) => state.spend?.services.length ?? 0);
  const pooled = usePaneState((state) => state.answers.pooled);
  if (reading === null) return null;
  const { grants, unit } = reading;
  const format = amountFormat([reading.total, ...grants.map(({ award }) => award)]);
  const chosen = grants.filter(({ grant }) => pooled.includes(grant));
  const pooledAmount = chosen.reduce((sum, { award }) => sum + award, 0);
  const pool = (names: readonly string[]): void => pane.answer({ pooled: names });
  return (
    <>
      <p className={prose.text}>{texts.grants.intro}</p>
      <Findings findings={reading.findings} />
      <section className={prose.group} role="group" aria-label={texts.grants.pool}>
        <h2 className={prose.section}>{texts.grants.pool}</h2>
        <div className={prose.row}>
          <Button size="small" onClick={() => pool(grants.map(({ grant }) => grant))}>
            {texts.grants.poolAll}
          </Button>
          <Button size="small" onClick={() => pool([])}>
            {texts.grants.poolNone}
          </Button>
        </div>
        <p className={prose.quiet}>{texts.grants.caption(unit)}</p>
        <div>
          {grants.map((grant, index) => (
            <GrantRow
              key={`${index} ${grant.grant}`}
              grant={grant}
              award={format(grant.award)}
              services={services}
              pooled={pooled.includes(grant.grant)}
              onPool={(on) =>
                pool(on ? [...pooled, grant.grant] : pooled.filter((name) => name !== grant.grant))
              }
            />
          ))}
        </div>
        <p role="status" className={prose.text}>
          {texts.grants.chosen(chosen.length, grants.length, withUnit(format(pooledAmount), unit))}
        </p>
      </section>
      <ServiceTerms />
    </>
  );
}
