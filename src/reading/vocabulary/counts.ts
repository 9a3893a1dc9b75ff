/** People and homes that figures may count; residents may be who pays. */
export const PEOPLE = "population\\d*|electorate|electors|voters|inhabitants|households?|dwellings?";
/** Who works for a body, counted. */
export const STAFF = "ftes?|wtes?|full[- ]time equivalents?|head ?counts?|staff(ing)? numbers";
/** Money of one person or home, which is no spending. */
export const PER_PERSON =
  "per (head|capita|person|residents?|inhabitant|dwelling|household|pupil|patient|child|client|user|member|case)";
