import { lazily } from "./parts";

/** The screens of a book in a file of their own: most workbooks hold none, and the pane opens without them. */
const screens = () => import(/* webpackChunkName: "book" */ "./book");

export const BookScreen = lazily(async () => (await screens()).BookScreen);
export const BookHome = lazily(async () => (await screens()).BookHome);
export const HeldScreen = lazily(async () => (await screens()).HeldScreen);
