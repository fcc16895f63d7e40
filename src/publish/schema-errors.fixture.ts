import { join } from 'node:path'
import ts from 'typescript'

const FILE = join(import.meta.dirname, 'said.ts')

/**
 * What of some data is not in schema.org's vocabulary: properties that a type does not have, and values that a property does
 * not take. `schema-dts` is that vocabulary, written as types from its own release; so the compiler is the validator.
 * @param said JSON by the name of the type that it should be, such as `WithContext<Article>`
 */
export function schemaErrors(said: readonly { type: string; json: string }[]): string[] {
  const text = [
    "import type * as S from 'schema-dts'",
    ...said.map(({ type, json }, at) => `export const said${at}: ${type.replace(/\b(?=[A-Z])/g, 'S.')} = ${json}`),
  ].join('\n')
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ESNext,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.getSourceFile = (path, ...rest) =>
    path === FILE ? ts.createSourceFile(path, text, ts.ScriptTarget.ESNext) : getSourceFile(path, ...rest)
  host.fileExists = (path) => path === FILE || fileExists(path)
  host.readFile = (path) => (path === FILE ? text : readFile(path))
  const program = ts.createProgram([FILE], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
