/** The United Kingdom, its countries and how statistics put them together. */
export const COUNTRIES =
  "england|wales|scotland|northern ireland|great britain|united kingdom|uk|england and wales";
