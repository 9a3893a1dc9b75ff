import { plainHeading } from "../../heading-words";
import { isMonth } from "./name-words";
import { PEOPLE, PER_PERSON, STAFF, anyOf, withoutNamesOfServices } from "../../vocabulary";

/** What a place, a building or a school is known by. */
const MARKS = "latitude|longitude|geo[xy]|uprn|urn|ukprn|laestab|easting|northing|post ?code";
const AREAS = "sq ?m|m2|hectares|area of|(internal|floor) area";
/** Signs of a rate or an area. */
const SIGNS = /%|\bper ?cent|m²/;
/** Figures that are no money, or no money to add up. */
const NOT_MONEY = anyOf(
  PEOPLE,
  STAFF,
  PER_PERSON,
  MARKS,
  AREAS,
  "residents|persons?|people (in|helped|served|supported|reached|assisted|seen|housed|employed)|clients?|cases|pupils|patients|visits|posts|per (thousand|unit)",
  "codes?|cost (cent(re|er)|ctr|element|elem|object|type)s?|accounts?|ledger|nominal|id|no\\.?|nor|num|number|ref(erence)?|phone|line|row|col(umn)?|version|priority|sort|order|grade|band|levels?",
  "years?|months?|weeks?|days|hours|periods?|age|weight|count|quantity|qty|volumes?|rates?|ratio|index|rank|score|square|factor|probability|likelihood|multiplier",
  "document|transaction|invoices?|orders|voucher",
);

/** Rates, averages and tax, which are no money to add up even in pounds. */
const NEVER_ADDED =
  /\bas (an? )?(%|per ?cent(age)?|proportion|share) of\b|^(vat|tax)\b|^band [a-h]\b|^(average|mean|median) |£ ?(\/|per ) ?[a-z]|^(\S+ )?(average|mean|median)$|(?<!\b(ex|exc|excl|excluding|inc|incl|including|of|before|after|plus|with|without|less|council)\.? )\b(vat|tax)( amount| value)?$|\b(running|cumulative) (total|balance)\b|\b([kmg] ?wh|t ?co2e?|litres|mileage|tonnage)\b|\bper (head|capita|person|resident|residents|dwelling|household|thousand|1?[\d,]*000|unit|child|pupil|patient|case|client|user|place|hour|day|week|litre|mile|km|tonne|kwh|m2|sq|member|fte|post|trip|visit|incident|bed)|\/ ?(head|capita|fte|unit|day|week|hour|mile|km|tonne|litre|kwh|place|household|pupil|patient)\b|\b(weekly|daily|hourly|nightly) (cost|rate|fee|charge|price)|\b(average|mean|median|unit) (cost|price|spend|expenditure|value|amount|award|net|gross)|\b(unit cost|tariff|price|hourly|day rate|threshold|(?<!\bcash )limit)\b|^(period|month|quarter)( no\.?| number)?$/;

/** "Invoice amount" and "Full year forecast" are money, "Invoice number" and "Budget year" are not. */
const AMOUNT =
  /\b(amount|value|total|budget|actuals?|outturn|forecast|paid|net|gross|(in|this|current) month|to date|ytd|cumulative|full year|movement)\b/;

const ENDS_AS_MARK =
  /\b(codes?|id|no\.?|number|ref(erence)?|years?|cent(re|er)|(?<!to )date|(?<!\b(in|for|this|to) )period)$/;

const OF_AMOUNTS =
  /\b(transaction|invoice|document|line|years?|months?|week|periods?|accounts?|voucher|ledger|version)\b/g;

/** A rate, a unit or a mark of something, whatever is said besides. */
const SURELY_OTHER = [
  SIGNS,
  anyOf(MARKS, AREAS, STAFF, "qty|quantity|(number|no\\.?|count) of"),
  /\bper [a-z]|\b(codes?|id|ref(erence)?|number|no\.?|ratio|rate|index|rank|score|count|population|factor|multiplier|total|balance)$/,
  /^(population|electorate)\b(?! (health|management|services?)\b)/,
];

/** What is counted, sorted or numbered, where nothing is said besides. */
const COUNTED_ALONE = new Set(
  (
    "population electorate electors voters inhabitants households dwellings persons people residents posts count volume volumes year years month months week weeks day days hour hours age weight " +
    "cases clients client pupils patients orders order invoices invoice period periods version priority sort row line col column transaction quarter account accounts ledger nominal grade band level vat"
  ).split(" "),
);

/** Whether figures under the heading are something other than money to add up. */
export function isNoMoney(heading: string): boolean {
  const key = plainHeading(heading);
  // "Per" is the period of a posting.
  if (/\b(codes?|names?|labels?)$|^notes?( (no|number|ref(erence)?)s?)?$|^per$/.test(key)) return true;
  const plain = key.replace(/\(.*?\)/g, "").trim();
  if (NEVER_ADDED.test(plain) || NEVER_ADDED.test(plain.replace(/ £$/, ""))) return true;
  if (isMonth(heading) && key !== "m2") return false;
  const isAmount = AMOUNT.test(key) && !ENDS_AS_MARK.test(key);
  const named = isAmount ? key.replace(OF_AMOUNTS, " ") : key;
  const rest = withoutNamesOfServices(named.replace(/\bearly years\b/g, " "));
  return (
    (NOT_MONEY.test(rest) || SIGNS.test(rest)) &&
    !/[£€$]|\bincome\b|\bcost\b(?!.*\b(cent(re|er)|ctr|code|element|elem|object|type)s?\b)|\bspend|expenditure/.test(
      rest,
    )
  );
}

/** Whether the heading is that of codes, numbers, years or notes, by which rows are known. */
export function isMark(heading: string): boolean {
  const key = plainHeading(heading)
    .replace(/\(.*?\)/g, " ")
    .trim();
  return (
    ENDS_AS_MARK.test(key) ||
    /^(#|line|row|item|notes?|ref\b.*|cost (element|object|type)|accounts?|ledger|nominal|(financial )?(period|month|quarter)|uprn|urn|ukprn|laestab|(natural|gl) account|entity|sort( order)?|order|level)$|\b(codes?|id)\b/.test(
      key,
    )
  );
}

/** Whether the heading is a count, a rate or a mark and nothing besides: "Population", "No. of cases", "Persons 2021"; "Older persons" may be a service. */
export function countsSurely(heading: string): boolean {
  const whole = plainHeading(heading);
  const key = whole.replace(/\(.*?\)/g, " ").trim();
  const isRate = NEVER_ADDED.test(key) && !/^tax$|\b(threshold|limit|mileage|tonnage)\b/.test(key);
  const isNumbered = /\d$|\bi+$/.test(key.replace(/\b(19|20)\d\d.*$/, ""));
  const words = key
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !/^(total|all|of|the|in)$/.test(word));
  return (
    isRate ||
    isMark(heading) ||
    SURELY_OTHER.some((words) => words.test(whole) || words.test(key)) ||
    (!isNumbered && words.every((word) => COUNTED_ALONE.has(word)))
  );
}
