/** A page that loads these scripts, in this order, once it is read. */
export function withScripts(page: string, scripts: readonly string[]): string {
  return inHead(page, scripts.map((script) => `<script defer src="${script}"></script>`).join(""));
}

/** A page that loads this module, and asks for what it imports at once rather than one after the other. */
export function withModule(page: string, module: string, imported: readonly string[]): string {
  const hints = imported.map((name) => `<link rel="modulepreload" href="${name}" />`);
  return inHead(page, [...hints, `<script type="module" src="${module}"></script>`].join(""));
}

function inHead(page: string, markup: string): string {
  return page.replace("</head>", `${markup}</head>`);
}
