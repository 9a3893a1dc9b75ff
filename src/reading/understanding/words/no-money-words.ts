import { plainHeading } from "../../heading-words";
import { isMonth } from "./name-words";
import { withoutNamesOfServices } from "../../vocabulary";

/** Figures that are no money, or no money to add up. */
const NOT_MONEY =
  /\b(codes?|cost (cent(re|er)|element|object|type)s?|accounts?|ledger|nominal|id|no\.?|nor|num|number|ref(erence)?|years?|postcode|population\d*|electorate|electors|voters|inhabitants|households?|dwellings?|persons?|people (in|helped|served|supported|reached|assisted|seen|housed|employed)|invoices|orders|residents|ftes?|wtes?|headcount|staff numbers|posts|count|quantity|qty|volumes?|rates?|ratio|index|rank|score|days|hours|age|weight|latitude|longitude|geo[xy]|uprn|urn|ukprn|laestab|easting|northing|phone|sq ?m|m2|square|area of|hectares|factor|probability|likelihood|multiplier|months?|weeks?|client|line|row|col(umn)?|document|transaction|invoice|voucher|cases|clients|pupils|patients|visits|periods?|version|priority|sort|order|grade|band|levels?)\b|%|per ?cent|m²|\b(internal|floor) area|\bper (head|capita|person|resident|thousand|unit|child|household|case)/;

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
const SURELY_OTHER =
  /%|\bper ?cent|\bper [a-z]|m²|\b(m2|sq ?m|hectares|floor area|area of|latitude|longitude|geo[xy]|uprn|urn|ukprn|laestab|easting|northing|postcode|ftes?|wtes?|headcount|staff numbers|qty|quantity)\b|\b(codes?|id|ref(erence)?|number|no\.?|ratio|rate|index|rank|score|count|population|factor|multiplier|total|balance)$|\b(number|no\.?|count) of\b|^(population|electorate)\b(?! (health|management|services?)\b)/;

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
  if (/\b(codes?|names?|labels?)$|^notes?( (no|number|ref(erence)?)s?)?$/.test(key)) return true;
  const plain = key.replace(/\(.*?\)/g, "").trim();
  if (NEVER_ADDED.test(plain) || NEVER_ADDED.test(plain.replace(/ £$/, ""))) return true;
  if (isMonth(heading) && key !== "m2") return false;
  const isAmount = AMOUNT.test(key) && !ENDS_AS_MARK.test(key);
  const named = isAmount ? key.replace(OF_AMOUNTS, " ") : key;
  const rest = withoutNamesOfServices(named.replace(/\bearly years\b/g, " "));
  return (
    NOT_MONEY.test(rest) &&
    !/[£€$]|\bincome\b|\bcost\b(?!.*\b(cent(re|er)|code|element|object|type)s?\b)|\bspend|expenditure/.test(
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
    [whole, key].some((text) => SURELY_OTHER.test(text)) ||
    (!isNumbered && words.every((word) => COUNTED_ALONE.has(word)))
  );
}
