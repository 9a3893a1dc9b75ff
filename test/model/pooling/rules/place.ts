import { amount } from "../../../../src/model/money";
import type { Decimal } from "../../../../src/model/money";
import type { PlaceGrant, PlaceGrants, PlaceService } from "../../../../src/model/pooling/rules";

/** A grant in plain numbers: over one year, for the services marked "x", ring-fenced and separate unless it says otherwise. */
export interface PlainGrant {
  name: string;
  award: number[];
  permitted: string;
  administration?: number[];
  flexibility?: number;
  carry?: number;
  lastYear?: string;
  caps?: (number | null)[];
  earmarks?: { services: string; share?: number; amounts?: number[] }[];
  freedom?: PlaceGrant["freedom"];
  freedFrom?: number;
  mode?: PlaceGrant["mode"];
  match?: { ratio: number; from: string[] };
  minimumAward?: number;
  money?: PlaceGrant["money"];
}

const YEARS = ["2026-27", "2027-28", "2028-29"];

/** Three services, two of them of the theme children, with the same need each year. */
export function place(
  grants: PlainGrant[],
  more: { years?: number; services?: PlaceService[]; poolAdministration?: number[] } = {},
): PlaceGrants {
  const years = YEARS.slice(0, more.years ?? 1);
  return {
    years,
    services: more.services ?? [
      service("Family help", "Children", years.length, 100),
      service("Youth work", "children ", years.length, 80, 30),
      service("Homelessness", "Housing", years.length, 60),
    ],
    grants: grants.map(grant),
    poolAdministration: (more.poolAdministration ?? years.map(() => 0)).map(amount),
  };
}

export function service(name: string, theme: string, years: number, need: number, floor = 0): PlaceService {
  const everyYear = (pounds: number): Decimal[] => Array.from({ length: years }, () => amount(pounds));
  return {
    name,
    theme,
    money: "revenue",
    receiptsMayPay: false,
    value: amount(1),
    need: everyYear(need),
    floor: everyYear(floor),
  };
}

function grant(plain: PlainGrant): PlaceGrant {
  return {
    name: plain.name,
    holder: "Council",
    money: plain.money ?? "revenue",
    award: plain.award.map(amount),
    permitted: marked(plain.permitted),
    caps: (plain.caps ?? [...plain.permitted].map(() => null)).map((cap) =>
      cap === null ? null : amount(cap),
    ),
    flexibility: amount(plain.flexibility ?? 0),
    earmarks: (plain.earmarks ?? []).map(({ services, share, amounts = [] }) => ({
      services: marked(services),
      held: share === undefined ? { amounts: amounts.map(amount) } : { share: amount(share) },
    })),
    carry: amount(plain.carry ?? 0),
    lastYear: plain.lastYear ?? null,
    administration: (plain.administration ?? plain.award.map(() => 0)).map(amount),
    match: plain.match ? { ratio: amount(plain.match.ratio), from: plain.match.from } : null,
    minimumAward: plain.minimumAward === undefined ? null : amount(plain.minimumAward),
    freedom: plain.freedom ?? "ring-fenced",
    freedFrom: plain.freedFrom ?? 0,
    mode: plain.mode ?? "separate",
  };
}

const marked = (word: string): boolean[] => [...word].map((letter) => letter === "x");

/** As `permitted` is written. */
export const words = (allowed: readonly (readonly boolean[])[]): string[] =>
  allowed.map((row) => row.map((each) => (each ? "x" : "-")).join(""));
