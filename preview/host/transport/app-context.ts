import type { Requirements } from "../requirements";

/** A setting that the add-in keeps in the workbook, its value as JSON. */
export type SettingEntry = readonly [name: string, json: string];

interface Told {
  readonly requirements: Requirements;
  readonly settings: readonly SettingEntry[];
  readonly locale: string;
  readonly origin: string;
}

/** Excel's number among the Office applications. */
const APP_NAME = 16;
/** Shared runtime and custom functions. */
const RUNTIME_FLAGS = 3;

/** Which host the library is in, as it asks its address for it. */
export function hostInfo(locale: string): string {
  return `Excel$Web$16.01$${locale}$stand-in$$$${RUNTIME_FLAGS}`;
}

/** What the library asks first: application, workbook, settings, requirement sets. */
export function appContext({ requirements: sets, settings, locale, origin }: Told) {
  const requirements = JSON.stringify(
    Object.fromEntries(Object.entries(sets).map(([name, version]) => [name, Number(version)])),
  );
  return {
    _id: "addin",
    _appName: APP_NAME,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${origin}/Workbook.xlsx`,
    _clientMode: 0,
    _settings: settings,
    _reason: 1,
    _osfControlType: 1,
    // Excel sends XML here; the library parses it, and the page's policy would refuse the styles of a parser's error page.
    _eToken: "<t/>",
    _correlationId: "stand-in",
    _appInstanceId: "addin",
    _requirementMatrix: requirements,
    _dialogRequirementMatrix: requirements,
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.0.0",
    _addinName: "Total Place",
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
