import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countTests } from './count-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'count-tests-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function report(files: { status: string; tests: string[] }[]): string {
  const path = join(folder, 'report.json')
  const tests = files.flatMap((file) => file.tests)
  writeFileSync(
    path,
    JSON.stringify({
      numTotalTests: tests.length,
      numPassedTests: tests.filter((status) => status === 'passed' || status === 'retried').length,
      testResults: files.map((file) => ({
        status: file.status,
        assertionResults: file.tests.map((status) => ({
          status: status === 'retried' ? 'passed' : status,
          failureMessages: status === 'passed' ? [] : ['expected 1 to be 2'],
        })),
      })),
    }),
  )
  return path
}

describe('countTests', () => {
  it('counts tests', () => {
    expect(countTests(report([{ status: 'passed', tests: ['passed', 'passed'] }]), true)).toEqual({
      passed: 2,
      failed: 0,
      retried: 0,
    })
  })

  it('tells of a test that passed at a second try', () => {
    expect(countTests(report([{ status: 'passed', tests: ['passed', 'retried'] }]), true)).toEqual({
      passed: 2,
      failed: 0,
      retried: 1,
    })
  })

  it('counts a test that did not run as failed', () => {
    const path = report([{ status: 'failed', tests: ['passed', 'failed', 'pending'] }])
    expect(countTests(path, false)).toEqual({ passed: 1, failed: 2, retried: 0 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    const path = report([
      { status: 'failed', tests: [] },
      { status: 'passed', tests: ['passed'] },
    ])
    expect(countTests(path, false)).toEqual({ passed: 1, failed: 1, retried: 0 })
  })

  it('counts a bad end without a failed test as one failure', () => {
    expect(countTests(report([{ status: 'passed', tests: ['passed'] }]), false)).toEqual({
      passed: 1,
      failed: 1,
      retried: 0,
    })
    expect(countTests(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1, retried: 0 })
  })
})
