import css from '@eslint/css'
import astro from 'eslint-plugin-astro'
import compat from 'eslint-plugin-compat'
import es from 'eslint-plugin-es-x'
import tseslint from 'typescript-eslint'
import { newerStatics } from './scripts/lint/newer-statics.mjs'
import project from './package.json' with { type: 'json' }

/** The folders of `src` in the order in which data flows. A folder may import from itself and from those before it. */
const flow = [
  'model',
  'kit',
  'text',
  'words',
  'read',
  'write',
  'figures',
  'script',
  'pairing',
  'parse',
  'check',
  'emit',
  'render',
  'search',
  'insight',
  'across',
  'call',
  'import',
  'load',
  'browser',
  'offline',
  'export',
  'publish',
  'components',
  'layouts',
  'create',
  'pages',
  'site',
  'build',
  'integration',
  'journeys',
]

/** Folders whose code runs in the browser, with what else they may import: only the leaves. */
const browser = {
  browser: ['model', 'kit', 'text', 'search', 'words', 'across'],
  offline: ['model', 'kit', 'text', 'search', 'words', 'browser'],
}

/** Parts of a folder that know nothing of each other. */
const apart = [
  ['offline/worker', 'offline/page'],
  ['offline/page', 'offline/worker'],
]

/** The stages of the reader, likewise. */
const stages = [
  'facts',
  'labels',
  'containers',
  'frames',
  'draft',
  'around',
  'speakers',
  'readings',
  'judge',
  'people',
  'taught',
  'exported',
  'explain',
]

/** The paths of folders as a file writes them that lies so many folders below `src`. */
function from(depth, folders) {
  return folders.map((folder) => `${'../'.repeat(depth)}${folder}/**`)
}

/** Folders lie one to six deep: for each depth a rule of its own, since an import is a relative path. */
const directions = [1, 2, 3, 4, 5, 6].flatMap((depth) => {
  const below = '/*'.repeat(depth - 1)
  const forbid = (place, folders, message) => ({
    files: [`src/${place}/*.{ts,astro}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: from(depth, folders), message }] }] },
  })
  return flow.flatMap((folder, place) => {
    const allowed = browser[folder]
    const forbidden = flow.filter(
      (other, at) => other !== folder && (at > place || (allowed && !allowed.includes(other))),
    )
    if (forbidden.length === 0) return []
    const rules = [forbid(`${folder}${below}`, forbidden, `Data flows one way: ${folder} comes before these.`)]
    if (depth === 2) {
      for (const [part, other] of apart.filter(([part]) => part.startsWith(`${folder}/`))) {
        rules.push(forbid(part, [...forbidden, other], `${part} knows nothing of these.`))
      }
    }
    return rules
  })
})

const reader = stages.flatMap((stage, place) =>
  [2, 3].map((depth) => ({
    files: [`src/parse/${stage}${'/*'.repeat(depth - 2)}/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...flow
              .slice(flow.indexOf('parse') + 1)
              .map((other) => ({
                group: from(depth, [other]),
                message: `Data flows one way: parse comes before ${other}.`,
              })),
            ...stages
              .slice(place + 1)
              .map((other) => ({
                group: from(depth - 1, [other]),
                message: `Data flows one way: ${stage} comes before ${other}.`,
              })),
          ],
        },
      ],
    },
  })),
)

/** What only newer browsers have than the oldest in which everything works: `browserslist` in `package.json`. */
const support = {
  files: ['src/{model,kit,text,words,search,across,browser,offline}/**/*.ts'],
  ignores: ['**/*.test.ts', '**/*.fixture.ts'],
  ...compat.configs['flat/recommended'],
}

const statics = {
  files: support.files,
  ignores: support.ignores,
  rules: { 'no-restricted-properties': ['error', ...newerStatics(project.browserslist)] },
}

/** Of the language itself: TypeScript tells of what kind of object a member is. */
const language = ['2023', '2024', '2025', '2026']
  .flatMap((year) => [es.configs[`flat/no-new-in-es${year}`], es.configs[`flat/no-new-in-es${year}-intl-api`]])
  .map((config) => ({ ...config, files: support.files, ignores: support.ignores }))

const unions = { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }

/** Lists that are given as arguments, of which there may be some 100,000 at most. */
const spreadArguments = [
  {
    selector: 'CallExpression[callee.property.name=/^(?:push|unshift)$/] > SpreadElement',
    message: 'Of all calls these may be more than a call takes as arguments: use `addAll`.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"] > SpreadElement',
    message: 'Of all calls these may be more than a call takes as arguments: use `reduce`.',
  },
]

/** Nice to have: a browser without it leaves it out, and nothing else. Why, `src/styles/README.md` says. */
const nice = {
  available: 2022,
  // In all of them, though not in all browsers that `available` goes by.
  allowProperties: [
    'mask',
    'user-select',
    'hyphens',
    'orphans',
    'widows',
    'outline',
    'overscroll-behavior',
    'forced-color-adjust',
    'text-size-adjust',
    // Left out by some.
    'content-visibility',
    'contain-intrinsic-size',
    'overflow-clip-margin',
    'scrollbar-color',
    'scrollbar-width',
    'text-autospace',
    'text-wrap',
    'anchor-name',
    'field-sizing',
  ],
  allowPropertyValues: { 'break-after': ['avoid'], 'break-inside': ['avoid'] },
  allowAtRules: ['page'],
  allowFunctions: ['color-mix'],
  allowMediaConditions: ['scripting'],
  allowSelectors: ['popover-open', 'highlight', 'details-content'],
}

/** The rules for scripts say nothing of style sheets. */
const scripts = ['**/*.{ts,mjs,js,astro}', '**/*.astro/*.ts']

export default tseslint.config(
  { ignores: ['dist', '.astro', '.cache', 'lib', 'node_modules', 'public'] },
  ...tseslint.configs.strict.map((config) => ({ files: scripts, ...config })),
  ...astro.configs.recommended,
  ...(astro.configs['jsx-a11y-recommended'] ?? []),
  {
    files: scripts,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': ['error', unions],
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // What holds something of all calls holds more than a function takes as arguments.
    files: ['src/{load,build,integration,publish}/**/*.ts', 'src/check/report/*.ts', 'scripts/*.ts'],
    ignores: ['**/*.test.ts', '**/*.fixture.ts'],
    rules: { 'no-restricted-syntax': ['error', unions, ...spreadArguments] },
  },
  {
    // A test, and a table of the benches, is a list: it may be long.
    files: ['**/*.test.ts', 'scripts/bench/**'],
    rules: { 'max-lines': ['warn', { max: 450, skipBlankLines: true, skipComments: true }] },
  },
  {
    // A list of all that is said.
    files: ['src/words/*/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // The declaration of a module that is made at run time cannot import from a path.
    files: ['src/integration/virtual.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  support,
  statics,
  ...language,
  {
    files: support.files,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // In all of them since 2022.
      'es-x/no-array-prototype-findlast-findlastindex': 'off',
      // As a type it costs nothing; its new methods have rules of their own.
      'es-x/no-iterator': 'off',
    },
  },
  {
    files: ['src/styles/**/*.css'],
    plugins: { css },
    language: 'css/css',
    languageOptions: { tolerant: true },
    rules: { 'css/use-baseline': ['error', nice] },
  },
  ...directions,
  ...reader,
)
