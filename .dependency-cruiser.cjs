// Who may import whom (docs/architecture.md). A comment is shown with each violation: it says why the rule is there.
const server = '^apps/server/src';
const web = '^apps/web/src';
const tests = ['\\.test\\.tsx?$', '^apps/[^/]+/test/', '^apps/server/src/storage/conformance/'];

/** Matches a package however it is resolved, also from a workspace's own node_modules. */
const npmPackage = (names) => `(^|/)node_modules/(${names})/`;
const drivers = { sqlite: npmPackage('@photostructure/sqlite'), mongo: npmPackage('mongodb') };
const testTools = npmPackage('vitest|fast-check|mongodb-memory-server-core');
const webFramework = npmPackage('fastify|@fastify/[^/]+|typebox');

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const everywhere = [
  never('no-cycles', 'Modules that need each other are one module, or lack a third.', {}, { circular: true }),
  never(
    'no-orphans',
    'The server starts without this file, so nothing would miss it.',
    { path: `${server}/main\\.ts$` },
    { path: server, pathNot: tests, reachable: false },
  ),
  never('no-unresolvable', 'What is imported here cannot be found.', {}, { couldNotResolve: true }),
  never(
    'no-test-code-in-production',
    'What runs in production must not depend on tests or their tools.',
    { path: '^(apps|packages)/', pathNot: tests },
    { path: [...tests, testTools] },
  ),
];

const storage = [
  never(
    'sqlite-driver-only-in-its-adapter',
    'Everything else speaks to the ports, so that the database can be exchanged.',
    { path: server, pathNot: `${server}/storage/sqlite/` },
    { path: drivers.sqlite },
  ),
  never(
    'mongo-driver-only-in-its-adapter',
    'Everything else speaks to the ports, so that the database can be exchanged.',
    { path: server, pathNot: `${server}/storage/mongo/` },
    { path: drivers.mongo },
  ),
  never(
    'adapters-know-no-settings',
    'storage/open.ts reads the settings, and hands an adapter what it needs.',
    { path: `${server}/storage/[^/]+/` },
    { path: `${server}/config/` },
  ),
  never(
    'adapters-do-not-know-each-other',
    'An adapter has to work, and to be removable, without the other.',
    { path: `${server}/storage/(sqlite|mongo)/` },
    { path: `${server}/storage/(sqlite|mongo)/`, pathNot: `${server}/storage/$1/` },
  ),
  never(
    'adapters-implement-ports-only',
    "An adapter implements the modules' ports; services and routes are above it.",
    { path: `${server}/storage/` },
    {
      path: [
        `${server}/(main|app|services)\\.ts$`,
        `${server}/(http|commands)/`,
        `${server}/modules/.*/(routes|schemas|service|index)\\.ts$`,
      ],
    },
  ),
  never(
    'conformance-knows-no-adapter',
    'The suite says what every adapter does; an adapter hands it a factory.',
    { path: `${server}/storage/conformance/` },
    { path: `${server}/storage/(sqlite|mongo)/` },
  ),
];

const modules = [
  never(
    'modules-meet-at-the-index',
    'Another module is used through its index.ts, which keeps the rest free to change.',
    { path: `${server}/modules/([^/]+)/` },
    { path: `${server}/modules/`, pathNot: [`${server}/modules/$1/`, `${server}/modules/[^/]+/index\\.ts$`] },
  ),
  never(
    'modules-know-no-storage',
    'A module declares ports; the composition root hands it an adapter.',
    { path: `${server}/modules/`, pathNot: tests },
    { path: [`${server}/(main|app|services)\\.ts$`, `${server}/(storage|commands|config)/`] },
  ),
  never(
    'http-only-at-the-edge-of-a-module',
    'Only routes.ts, schemas.ts and index.ts speak HTTP; rules stay free of it.',
    { path: `${server}/modules/`, pathNot: [...tests, '/(routes|schemas|index)\\.ts$'] },
    { path: [`${server}/http/`, webFramework] },
  ),
  never(
    'rules-and-ports-are-plain',
    'Ports and rules are domain words and plain functions: nothing of how they are called or stored.',
    { path: `${server}/modules/`, pathNot: [...tests, '/(routes|schemas|service|index)\\.ts$'] },
    { path: `${server}/modules/.*/(routes|schemas|service|index)\\.ts$` },
  ),
];

const layers = [
  never(
    'commands-use-front-doors',
    'Commands and the entry see the storage as its contract, and modules as their index.ts.',
    { path: `${server}/(main\\.ts$|commands/)` },
    {
      path: [`${server}/storage/[^/]+/`, `${server}/modules/`],
      pathNot: `${server}/modules/[^/]+/index\\.ts$`,
    },
  ),
  never(
    'backups-know-no-adapter',
    'An archive is in the words of the ports, so that it fits either database.',
    { path: `${server}/backup/`, pathNot: tests },
    {
      path: [
        `${server}/storage/[^/]+/`,
        `${server}/storage/open\\.ts$`,
        `${server}/(modules|commands|config|http)/`,
      ],
    },
  ),
  never(
    'doctor-judges-only',
    'It judges what a command has found out for it, and opens no database by itself.',
    { path: `${server}/doctor/`, pathNot: tests },
    {
      path: [
        `${server}/storage/[^/]+/`,
        `${server}/storage/open\\.ts$`,
        `${server}/(modules|commands)/`,
        `${server}/(main|app|services)\\.ts$`,
      ],
    },
  ),
  never(
    'http-knows-no-feature',
    'What all routes share is handed narrow readers, so that features can come and go.',
    { path: `${server}/http/`, pathNot: tests },
    { path: [`${server}/(main|app|services)\\.ts$`, `${server}/(modules|storage|commands)/`] },
  ),
  never(
    'shared-knows-nobody',
    'Everything may import shared, so it imports nothing of the server itself.',
    { path: `${server}/shared/`, pathNot: tests },
    { path: server, pathNot: `${server}/shared/` },
  ),
  never(
    'config-knows-no-feature',
    'Settings are read before anything else exists.',
    { path: `${server}/config(/|\\.ts$)`, pathNot: tests },
    { path: [`${server}/(main|app|services)\\.ts$`, `${server}/(modules|storage|commands|http)/`] },
  ),
  never(
    'domain-is-pure',
    'The domain package runs in the server, the page and the command line alike.',
    { path: '^packages/domain/', pathNot: tests },
    { dependencyTypes: ['core'] },
  ),
];

const clients = [
  never(
    'features-of-the-page-are-apart',
    'A feature of the page can be removed with its folder; what two need is in data/ or ui/.',
    { path: `${web}/features/([^/]+)/` },
    { path: `${web}/(app/|features/)`, pathNot: `${web}/features/$1/` },
  ),
  never(
    'ui-knows-no-feature',
    'ui/ is what all screens are made of, and asks nothing of the server.',
    { path: `${web}/ui/` },
    { path: [`${web}/(app|features|data)/`, '^packages/api-client/', npmPackage('@tanstack/react-query')] },
  ),
  never(
    'data-knows-no-screen',
    'data/ is what is known of the server, however it is shown.',
    { path: `${web}/data/` },
    { path: [`${web}/(app|features|ui)/`, npmPackage('@mantine/[^/]+|@tanstack/react-router')] },
  ),
  never(
    'page-without-orphans',
    'The page is shown without this file, so nothing would miss it.',
    { path: `${web}/app/main\\.tsx$` },
    // Texts are found by a pattern; what is asked first is handed to the server by the build.
    {
      path: web,
      pathNot: [...tests, '\\.d\\.ts$', 'texts/(en|de)\\.ts$', '/asked-first\\.ts$'],
      reachable: false,
    },
  ),
  never(
    'page-runs-in-a-browser',
    'A browser has no modules of Node.js.',
    { path: '^(apps/web/src|packages/api-client)/', pathNot: tests },
    { dependencyTypes: ['core'] },
  ),
  never(
    'clients-use-the-api',
    'The page and the command line reach the server through its API only.',
    { path: '^(apps/(web|cli)|packages)/' },
    { path: '^apps/server/' },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...everywhere, ...storage, ...modules, ...layers, ...clients],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^apps/[^/]+/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count: they are knowledge too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
    },
  },
};
