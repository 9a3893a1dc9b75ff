import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../../src/model/money";
import { noWorseOff, pool } from "../../../../src/model/pooling";
import { questions } from "./questions";
import { grants, plain } from "../grants";

describe("pooling that leaves no service worse off", () => {
  const place = {
    awards: [50, 50],
    needs: [80, 90],
    allowed: ["x-", "-x"],
    pooled: [true, true],
  };

  it("takes from no service where every pound is worth the same", () => {
    const alike = grants({
      awards: [40, 30],
      needs: [60, 20, 40],
      allowed: ["x-x", "xx-"],
      pooled: [true, false],
    });
    expect(plain(pool(alike)).fundedByService).toEqual([60, 0, 10]);
    expect(plain(pool(noWorseOff(alike))).fundedByService).toEqual([60, 10, 0]);
  });

  it("keeps what a service has even where it is worth less", () => {
    const dear = grants({ ...place, values: [1, 2] });
    expect(plain(pool(dear)).fundedByService).toEqual([10, 90]);
    expect(plain(pool(noWorseOff(dear))).fundedByService).toEqual([50, 50]);
  });

  it("gives way where a statutory minimum is short before pooling", () => {
    const short = grants({ ...place, floors: [70, 0] });
    expect(noWorseOff(short)).toEqual(short);
    expect(plain(pool(noWorseOff(short)))).toMatchObject({ floorShortfall: 0 });
  });

  it("costs neither value nor funding where every pound is worth the same, whatever the rules", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const alike = { ...question, values: question.values.map(() => new Decimal(1)) };
        const [free, kept] = [pool(alike), pool(noWorseOff(alike))];
        const separate = pool({ ...alike, pooled: alike.pooled.map(() => false) });
        expect([kept.value, kept.funded].map(String)).toEqual([free.value, free.funded].map(String));
        if (!separate.floorShortfall.isZero()) return;
        kept.fundedByService.forEach((funded, service) =>
          expect(funded.gte(separate.fundedByService[service]!)).toBe(true),
        );
        expect(kept.floorShortfall.isZero()).toBe(true);
      }),
    );
  });
});
