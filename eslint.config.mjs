import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";

/** Things that could be written in two ways are written in one. */
const oneWay = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "ImportSpecifier[importKind='type']", message: "Import types by `import type { ... }`." },
  { selector: "ExportSpecifier[exportKind='type']", message: "Export types by `export type { ... }`." },
];

const noRandomnessNoClockNoNetwork = {
  "no-restricted-globals": [
    "error",
    ...[
      "fetch",
      "XMLHttpRequest",
      "WebSocket",
      "localStorage",
      "setTimeout",
      "setInterval",
      "window",
      "document",
    ].map((name) => ({
      name,
      message: "The mathematics is pure: no clock, no network, no page.",
    })),
  ],
  "no-restricted-properties": [
    "error",
    { object: "Math", property: "random", message: "Results must be the same on every machine." },
    { object: "Date", property: "now", message: "Results must not depend on the clock." },
    { object: "performance", property: "now", message: "Results must not depend on the clock." },
  ],
  "no-restricted-syntax": [
    "error",
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: "Results must not depend on the clock.",
    },
    ...oneWay,
  ],
};

const noPageInTheWorker = {
  "no-restricted-globals": [
    "error",
    ...["window", "document", "localStorage", "fetch", "XMLHttpRequest", "WebSocket", "Office", "Excel"].map(
      (name) => ({
        name,
        message: "The worker does long jobs of the mathematics: no page, no workbook, no network of its own.",
      }),
    ),
  ],
};

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "test/output/**", ".cache/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-syntax": ["error", ...oneWay],
      eqeqeq: "error",
      "prefer-const": "error",
    },
  },
  { files: ["**/*.config.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["**/*.cjs", "webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/formula/**/*.ts", "src/model/**/*.ts", "src/functions/**/*.ts", "src/reading/**/*.ts"],
    rules: noRandomnessNoClockNoNetwork,
  },
  { files: ["src/worker/**/*.ts"], rules: noPageInTheWorker },
  {
    files: ["src/workbook/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
    ),
  },
);
