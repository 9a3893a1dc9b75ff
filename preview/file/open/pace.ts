/**
 * Hears how far the reading is, from 0 to 1, and may make it wait, so that a page can draw and a person can stop it: what it throws
 * ends the reading.
 */
export type Pace = (share: number) => Promise<void>;
