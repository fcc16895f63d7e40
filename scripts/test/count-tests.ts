import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many tests passed and failed. */
export interface Count {
  passed: number
  failed: number
}

const Report = z.object({
  numPassedTests: z.number(),
  numTotalTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

/**
 * Counts the tests in Vitest's report.
 * A test that did not run counts as failed, and so does a file in which no test failed but which did itself, and a run
 * that ended badly without a word about it.
 * @param file path of the report in JSON
 * @param ok whether Vitest ended with exit code 0
 */
export function countTests(file: string, ok: boolean): Count {
  let report: z.infer<typeof Report>
  try {
    report = Report.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
  const brokenFiles = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.every(({ status }) => status === 'passed'),
  ).length
  const failed = report.numTotalTests - report.numPassedTests + brokenFiles
  return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed }
}
