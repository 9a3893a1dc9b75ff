/** The house's one-way arrows (see docs/architecture.md). `npm run lint` fails on an arrow that points up. */
const inside = (folder) => ({ path: `^src/${folder}/` });
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    rule("no-circles", "Two files that import each other are one file.", {}, { circular: true }),
    rule("model-knows-nobody", "The mathematics imports only itself and decimal.js.", inside("model"), {
      pathNot: "^(src/model/|node_modules/decimal\\.js)",
    }),
    rule("functions-know-the-model-only", "The catalogue stands on the model.", inside("functions"), {
      path: "^src/(workbook|taskpane|commands|worker)/|^preview/",
    }),
    rule("workbook-below-the-pane", "The workbook room does not know who asks.", inside("workbook"), {
      path: "^src/(taskpane|commands|worker)/|^preview/|node_modules/(react|@fluentui)",
    }),
    rule(
      "src-never-imports-preview",
      "The stand-in for Excel is for development and tests only.",
      { path: "^src/" },
      {
        path: "^(preview|test)/",
      },
    ),
    rule(
      "model-lower-rooms",
      "money, calendar, names and parameters are the ground floor.",
      { path: "^src/model/(money|calendar|names|parameters|problem)/" },
      {
        path: "^src/model/(appraisal|duplication|estate|pooling|sharing|uncertainty|scenario)/",
      },
    ),
    rule(
      "scenario-on-top",
      "Only scenario may stand on the other rooms of the model.",
      { path: "^src/model/(?!scenario)" },
      {
        path: "^src/model/scenario/",
      },
    ),
    rule(
      "doors-only",
      "A room of the model is entered by its door, index.ts.",
      { path: "^src/(?!model/)" },
      {
        path: "^src/model/[^/]+/(?!index\\.ts)",
      },
    ),
    rule(
      "rooms-have-doors",
      "A room of functions, workbook and pane is entered by its door, index.ts.",
      // The messages name the kinds of parameters; the reading of cells, behind its door, uses the messages.
      { path: "^src/(.+)/[^/]+$", pathNot: "^src/functions/messages\\.ts$" },
      {
        path: "^src/(functions|workbook|taskpane)/[^/]+/(?!index\\.ts)[^/]+$",
        pathNot: "^src/$1/[^/]+$",
      },
    ),
    rule(
      "workbook-door-only",
      "The workbook room is entered by its door.",
      { path: "^src/(taskpane|commands)/" },
      {
        path: "^src/workbook/(?!index\\.ts)",
      },
    ),
    rule(
      "functions-door-only",
      "The room of functions is entered by its door.",
      { path: "^src/(taskpane|commands|workbook)/" },
      {
        path: "^src/functions/(?!index\\.ts)",
      },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  },
};
