/**
 * The layout of the book's sheets. It is raised with a release in which a cell that was written before holds something else or is
 * elsewhere: what an earlier layout wrote cannot be compared cell by cell with what is there.
 */
export const BOOK_LAYOUT = 1;
