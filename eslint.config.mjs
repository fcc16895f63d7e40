import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

/**
 * The folders of `src` in the order in which data flows. A folder may import from itself and from those before it.
 * What runs in the browser (`elements`) takes only the leaves.
 */
const flow = [
  'model', 'text', 'interface', 'read', 'write', 'figures', 'script', 'pairing', 'parse', 'correct', 'align', 'check', 'emit', 'render',
  'search', 'call', 'import', 'create', 'load', 'elements', 'offline', 'export', 'components', 'layouts', 'pages', 'site', 'build', 'integration', 'journeys',
]

/** Folders whose code runs in the browser, with what else they may import. */
const browser = {
  elements: ['model', 'text', 'search', 'interface'],
  offline: ['model', 'text', 'search', 'interface', 'elements'],
}

const directions = flow.map((folder, place) => {
  const allowed = browser[folder]
  const forbidden = flow.filter((other, at) => other !== folder && (at > place || (allowed && !allowed.includes(other))))
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: forbidden.map((other) => ({
          group: [`**/${other}/*`, `!./${other}/*`],
          message: `Data flows one way: ${folder} comes before ${other}.`,
        })),
      }],
    },
  }
})

export default tseslint.config(
  { ignores: ['dist', '.astro', '.cache', 'lib', 'node_modules', 'public'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'] ?? [],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }],
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The declaration of a module that is made at run time cannot import from a path.
    files: ['src/integration/virtual.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  ...directions.filter((rule) => rule.rules['no-restricted-imports'][1].patterns.length > 0),
)
