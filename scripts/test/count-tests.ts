import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many tests passed and failed. */
export interface TestCount {
  passed: number
  failed: number
  /** How many of those that passed did so at a second try. */
  retried: number
}

const Report = z.object({
  numPassedTests: z.number(),
  numTotalTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), failureMessages: z.array(z.string()) })),
    }),
  ),
})

/**
 * Counts the tests in Vitest's report.
 * A test that did not run counts as failed, and so does a file in which no test failed but which did itself, and a run
 * that ended badly without a word about it.
 * @param file path of the report in JSON
 * @param ok whether Vitest ended with exit code 0
 */
export function countTests(file: string, ok: boolean): TestCount {
  let report: z.infer<typeof Report>
  try {
    report = Report.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1, retried: 0 }
  }
  const brokenFiles = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.every(({ status }) => status === 'passed'),
  ).length
  const failed = report.numTotalTests - report.numPassedTests + brokenFiles
  // A test that passed keeps what it failed with before.
  const retried = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0).length
  return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed, retried }
}
