export { localCertificate } from "./certificate";
export type { Certificate } from "./certificate";
export { locate, serve } from "./server";
export type { RunningServer, ServeOptions } from "./server";
export { addinPolicy, MICROSOFT_OFFICE_JS, previewPolicy, workerPolicy } from "./policy";
export type { OfficeJsSource } from "./policy";
