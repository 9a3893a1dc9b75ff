/** Where the pages take Office.js from: this machine's npm package, or Microsoft's content delivery network (real Excel). */
export type OfficeJsSource = "package" | "microsoft";

export const MICROSOFT_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
export const LOCAL_OFFICE_JS = "/office-js/office.js";

/** Microsoft's own domains, one of which frames an add-in in Excel on the web. Not yet tried in a real Excel. */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft.com",
  "https://*.sharepoint.com",
  "https://*.live.com",
];

/** SHA-256 of nothing: lets a page add an empty style element and fill it by script, and refuses every written-out one. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What the add-in's own pages may do: nothing but themselves, and Microsoft's Office.js in real Excel. */
export function addinPolicy(officeJs: OfficeJsSource): string {
  const framedBy = officeJs === "microsoft" ? EXCEL_ON_THE_WEB : [];
  return policy({ ...addinDirectives(officeJs), "frame-ancestors": ["'self'", ...framedBy] });
}

/** What the built page says of itself, so that it holds on any server. Who may frame a page only a server can say. */
export function builtPagePolicy(): string {
  return policy(addinDirectives("microsoft"));
}

function addinDirectives(officeJs: OfficeJsSource) {
  const microsoft = officeJs === "microsoft" ? ["https://appsforoffice.microsoft.com"] : [];
  return {
    "default-src": ["'none'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...microsoft],
    "style-src": ["'self'", EMPTY_STYLE],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "form-action": ["'none'"],
    "base-uri": ["'none'"],
  };
}

/**
 * What the solver's worker may do: only run itself and the WebAssembly beside it. A worker has the policy of its own
 * file's response, not the page's, so only a server can say it.
 */
export function workerPolicy(): string {
  return policy({
    "default-src": ["'none'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'"],
    "connect-src": ["'self'"],
  });
}

/** What the stand-in for Excel may do. The grid writes style elements of its own, hence 'unsafe-inline' for styles only. */
export function previewPolicy(): string {
  return policy({
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "frame-src": ["'self'"],
    "form-action": ["'none'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
  });
}

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
