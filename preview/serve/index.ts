export { localCertificate } from "./certificate";
export type { Certificate } from "./certificate";
export { locate } from "./locate";
export { serve } from "./server";
export type { RunningServer, ServeOptions } from "./server";
export { addinPolicy, MICROSOFT_OFFICE_JS, previewPolicy, workerPolicy } from "./policy";
export type { OfficeJsSource } from "./policy";
