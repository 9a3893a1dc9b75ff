/** What is said of a row that is called a total, where the rows beside it come to something other. */
export const BY_NAME_ALONE = "by its name, but the rows beside it do not add up to it";
