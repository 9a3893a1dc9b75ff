import { encoded } from "../../xml";

/**
 * A formula as a file keeps it: without its "=", functions that came after 2007 with their mark, and the add-in's own functions as
 * Excel keeps custom functions of Office add-ins: PLACE.SHARE is _xldudf_PLACE_SHARE (docs/known-limitations.md).
 */
export function asStored(formula: string): string {
  const outsideTexts = formula.replace(/^=/, "").split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  return outsideTexts.map((part, index) => (index % 2 ? part : marked(part))).join("");
}

/** The formula of an element, its text encoded. */
export function formulaXml(prefix: string, formula: string, attributes = ""): string {
  return `<${prefix}f${attributes}>${encoded(asStored(formula))}</${prefix}f>`;
}

/** Functions whose arguments have names of their own, which are kept with another mark for each name. */
export function cannotBeStored(formula: string): string | null {
  return (
    /(?:^|[^A-Z0-9_.])(LET|LAMBDA)\(/i.exec(formula.replace(/"(?:[^"]|"")*"/g, ""))?.[1]?.toUpperCase() ??
    null
  );
}

function marked(part: string): string {
  const rows = part
    .replace(/\[@\[([^\]]+)\]\]/g, "[[#This Row],[$1]]")
    .replace(/\[@([^[\]]+)\]/g, "[[#This Row],[$1]]");
  return rows.replace(
    /(?<![A-Za-z0-9_.!])([A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*)\(/g,
    (call, name: string) => {
      const upper = name.toUpperCase();
      if (upper.startsWith("PLACE.")) return `_xldudf_${upper.replaceAll(".", "_")}(`;
      if (WORKSHEET_ONLY.has(upper)) return `_xlfn._xlws.${name}(`;
      return AFTER_2007.has(upper) ? `_xlfn.${name}(` : call;
    },
  );
}

const WORKSHEET_ONLY: ReadonlySet<string> = new Set(["FILTER", "SORT"]);
const AFTER_2007: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT
  CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST
  F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
  FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT
  IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT
  MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC
  SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER
  TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS
  XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
