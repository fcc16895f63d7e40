import { writeCalls } from './generated/generate-calls.ts'

/** Writes calls where somebody wants to look at them. */
export function bench([count = '10', folder]: string[]): void {
  if (folder === undefined) {
    console.log('npm run bench -- generate-calls COUNT FOLDER')
    return
  }
  console.log(`${writeCalls(folder, Number(count)).length} calls in ${folder}`)
}
