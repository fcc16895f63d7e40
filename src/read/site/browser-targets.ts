/**
 * The oldest browsers in which everything works, as esbuild and Vite name them. `browserslist` in `package.json` says the
 * same to the linter; what newer ones have besides stands in `src/styles/README.md`.
 */
export const esbuildTargets = ['safari16.4', 'ios16.4', 'firefox115', 'chrome109', 'edge109']
