/** The house's one-way arrows (see docs/architecture.md). `npm run lint` fails on an arrow that points up. */
const inside = (folder) => ({ path: `^src/${folder}/` });
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    rule("no-circles", "Two files that import each other are one file.", {}, { circular: true }),
    rule(
      "formula-is-the-ground",
      "How cells are named in formulas and days are counted depends on nothing.",
      inside("formula"),
      {
        pathNot: "^src/formula/",
      },
    ),
    rule(
      "model-knows-nobody",
      "The mathematics imports only itself, decimal.js and the distance of words.",
      inside("model"),
      {
        pathNot: "^(src/(model|formula)/|node_modules/(decimal\\.js|fastest-levenshtein)/)",
      },
    ),
    rule("functions-know-the-model-only", "The catalogue stands on the model.", inside("functions"), {
      path: "^src/(sheets|workbook|taskpane|commands|worker)/|^preview/",
    }),
    rule(
      "reading-is-pure",
      "Cells in, understanding out: reading imports the model and how cells are named, and knows no workbook and no page.",
      inside("reading"),
      { pathNot: "^(src/(reading|model|formula)/|node_modules/fastest-levenshtein/)" },
    ),
    rule(
      "functions-beside-reading",
      "The catalogue and the reading of tables know nothing of each other.",
      inside("functions"),
      inside("reading"),
    ),
    rule(
      "sheets-are-plain-data",
      "What is written where is planned from what was read and called: it knows no workbook, no pane and no Office.",
      inside("sheets"),
      { pathNot: "^src/(sheets|functions|reading|model|formula)/" },
    ),
    rule("workbook-below-the-pane", "The workbook room does not know who asks.", inside("workbook"), {
      path: "^src/(taskpane|commands|worker)/|^preview/|node_modules/(react|@fluentui)",
    }),
    rule(
      "worker-knows-the-model-only",
      "The worker's room does long jobs of the mathematics; it knows no page, no workbook and no Office.",
      inside("worker"),
      {
        path: "^src/(workbook|taskpane|commands)/|^preview/|node_modules/(react|@fluentui|@microsoft/office)",
      },
    ),
    rule(
      "highs-in-the-worker-only",
      "The solver is a megabyte: it stays in the worker's own file.",
      { path: "^(src|preview)/", pathNot: "^src/worker/solver/" },
      { path: "node_modules/highs/" },
    ),
    rule(
      "jobs-in-the-worker-only",
      "Pages start jobs through the worker's door; only types may be taken from them otherwise. A command of its own has no page to keep.",
      {
        path: "^(src|preview)/",
        pathNot: "^(src/worker/(worker\\.ts$|jobs/|solver/)|preview/(estate|pool)/main\\.ts$)",
      },
      { path: "^src/worker/(jobs|solver)/", dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "worker-door-only",
      "The worker's room is entered by its door.",
      { path: "^(src|preview)/(?!worker/)", pathNot: "^preview/(estate|pool)/main\\.ts$" },
      { path: "^src/worker/(?!index\\.ts)" },
    ),
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
      "money, calendar, fields, names, parameters and programme are the ground floor.",
      { path: "^src/model/(money|calendar|fields|names|parameters|problem|programme)/" },
      {
        path: "^src/model/(appraisal|duplication|estate|pooling|partners|uncertainty|book)/",
      },
    ),
    rule(
      "book-on-top",
      "Only book, what the workbook holds, may stand on the other rooms of the model.",
      { path: "^src/model/(?!book)" },
      {
        path: "^src/model/book/",
      },
    ),
    rule(
      "doors-only",
      "A room of the model is entered by its door, index.ts; a place's grants under all their rules by a door of their own, which functions never open.",
      { path: "^src/(?!model/|formula/)" },
      {
        path: "^src/(model/[^/]+|formula)/(?!index\\.ts)",
        pathNot: "^src/model/pooling/(file|freedoms)/index\\.ts$",
      },
    ),
    rule(
      "pooling-one-door",
      "The other rooms of the model enter pooling by its doors too.",
      { path: "^src/(?!model/pooling/)" },
      { path: "^src/model/pooling/(?!((file|freedoms)/)?index\\.ts$)" },
    ),
    rule(
      "functions-ask-flows-only",
      "What a cell asks is a flow; a place's grants under all their rules are no function's.",
      { path: "^src/functions/" },
      { path: "^src/model/pooling/(file|freedoms)/" },
    ),
    rule(
      "pooling-core-lowest",
      "The core of pooling knows neither what is found out with its answers, nor treasurers' rules, nor general questions.",
      { path: "^src/model/pooling/core/" },
      { path: "^src/model/pooling/(?!core/)" },
    ),
    rule(
      "pooling-findings-on-the-core",
      "Findings ask the core only.",
      { path: "^src/model/pooling/findings/" },
      { path: "^src/model/pooling/(?!core/|findings/)" },
    ),
    rule(
      "pooling-general-on-the-core",
      "General questions know the core only.",
      { path: "^src/model/pooling/general/" },
      { path: "^src/model/pooling/(?!core/|general/)" },
    ),
    rule(
      "pooling-rules-on-top",
      "Treasurers' rules are turned into general questions; they know those and the core only.",
      { path: "^src/model/pooling/rules/" },
      { path: "^src/model/pooling/(?!core/|general/|rules/)" },
    ),
    rule(
      "pooling-file-on-top",
      "What is answered of a file stands on all the rest of pooling, and the freedoms that fill its rules in on that.",
      { path: "^src/model/pooling/(?!file/|freedoms/)" },
      { path: "^src/model/pooling/file/" },
    ),
    rule(
      "pooling-rooms-have-doors",
      "Core, findings, general, rules, fields, file and freedoms are entered by their doors.",
      { path: "^src/model/pooling/([^/.]+)" },
      { path: "^src/model/pooling/[^/]+/(?!index\\.ts$)", pathNot: "^src/model/pooling/$1/" },
    ),
    rule(
      "pooling-core-rooms-have-doors",
      "The flow and the certificate are entered by their doors.",
      { path: "^src/model/pooling/core/([^/.]+)" },
      {
        path: "^src/model/pooling/core/(certificate|flow)/(?!index\\.ts$)",
        pathNot: "^src/model/pooling/core/$1/",
      },
    ),
    rule(
      "certificate-apart-from-the-flow",
      "What proves an answer knows nothing of how it was found, nor the other way round; both know whole questions only.",
      { path: "^src/model/pooling/core/(certificate|flow)/" },
      { path: "^src/model/pooling/", pathNot: "^src/model/pooling/core/($1/|(whole|totals)\\.ts$)" },
    ),
    rule(
      "rooms-have-doors",
      "A room of functions, sheets, reading, workbook, pane and worker is entered by its door, index.ts; rooms inside it know what it has in common.",
      { path: "^src/([^/]+/[^/]+)" },
      {
        path: "^src/(functions|sheets|reading|workbook|taskpane|worker)/[^/]+/(?!index\\.ts)[^/]+$",
        // A theme of functions has a second door, evidence.ts: what goes through index.ts is loaded into Excel, and evidence is not to be.
        // Twins are named one by one in ordinary.ts, which is loaded without their evidence.
        pathNot: ["^src/$1/[^/]+$", "^src/functions/[^/]+/(evidence|[^/]+\\.twin)\\.ts$"],
      },
    ),
    rule(
      "rooms-of-reading-have-doors",
      "The rooms in which a table's shape is found and its parts are understood are entered by their doors; they know what is beside them.",
      { path: "^src/reading/([^/]+/[^/]+)" },
      {
        path: "^src/reading/(understanding|shape)/[^/]+/(?!index\\.ts)",
        pathNot: "^src/reading/$1/",
      },
    ),
    rule(
      "rooms-inside-rooms-of-reading-have-doors",
      "A room inside one of these, such as that of tables that lead to how they are paid for, is entered by its door too.",
      { path: "^src/reading/(understanding|shape)/([^/]+)/[^/]+$" },
      { path: "^src/reading/$1/$2/[^/]+/(?!index\\.ts)" },
    ),
    rule(
      "evidence-stays-out-of-excel",
      "Twins, published cases and how functions are checked are for the help and the tests: nothing that is loaded into Excel imports them but ordinary.ts, which is loaded when a copy is made shareable.",
      {
        path: "^src/",
        pathNot: [
          "^src/functions/(help/|ordinary\\.ts$)",
          "[./]evidence\\.ts$",
          "\\.twin\\.ts$",
          "\\.twin-tables\\.ts$",
        ],
      },
      {
        path: ["^src/functions/.*[./]?evidence\\.ts$", "\\.twin\\.ts$", "\\.twin-tables\\.ts$"],
        dependencyTypesNot: ["type-only"],
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
      "reading-door-only",
      "The room of reading is entered by its door.",
      { path: "^(src|preview)/(?!reading/)" },
      {
        path: "^src/reading/(?!index\\.ts)",
      },
    ),
    rule(
      "a-source-by-its-door",
      "A source is known to the others by its door; what all have in common is beside them.",
      { path: "^src/reading/sources/([^/]+)/" },
      {
        path: "^src/reading/(table/(?!index\\.ts)|sources/[^/]+/(?!index\\.ts))",
        pathNot: "^src/reading/sources/$1/",
      },
    ),
    rule(
      "functions-door-only",
      "The room of functions is entered by its door; the functions in ordinary Excel, loaded when a copy is made, by ordinary.ts.",
      { path: "^src/(taskpane|commands|workbook|sheets)/" },
      {
        path: "^src/functions/(?!(index|ordinary)\\.ts)",
      },
    ),
    rule(
      "ordinary-when-asked",
      "The functions in ordinary Excel are loaded only when a copy is made shareable.",
      { path: "^src/", pathNot: "^src/(sheets/(shareable/|ordinary\\.ts$)|functions/)" },
      { path: "^src/(functions|sheets)/ordinary\\.ts$", dependencyTypesNot: ["dynamic-import", "type-only"] },
    ),
    rule(
      "sheets-door-only",
      "The room of sheets is entered by its door; the book's sheets, loaded when they are needed, have a door of their own, book.ts, and what becomes of formulas in a shareable copy has ordinary.ts.",
      { path: "^src/(taskpane|commands|workbook)/" },
      {
        path: "^src/sheets/(?!(book|index|ordinary)\\.ts)",
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
