import { relative } from 'node:path'

/** The part of vitest's JSON report that is read here. */
export type TestReport = {
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

/**
 * Counts a report's tests. A file that failed as a whole (it does not load, a `beforeAll` threw) counts as one
 * failure, and so does a test that was skipped: skipped is not tested.
 */
export function countTests(report: TestReport, root: string): { passed: number; failed: string[] } {
  let passed = 0
  const failed: string[] = []
  for (const file of report.testResults) {
    const path = relative(root, file.name)
    const bad = file.assertionResults.filter((test) => test.status !== 'passed')
    passed += file.assertionResults.length - bad.length
    if (file.status !== 'passed' && !bad.some((test) => test.status === 'failed')) failed.push(path)
    else failed.push(...bad.map((test) => `${path}: ${test.fullName}${test.status === 'failed' ? '' : ' (not run)'}`))
  }
  return { passed, failed }
}
