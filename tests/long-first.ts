import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Begins with the files that start a whole tenant or night: each takes a minute, and the last of them alone would leave
 * a core with nothing to do. The short ones fill the end.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) =>
      /startTenant|preparedTenant|panelSandbox|night\(/.test(readFileSync(moduleId, 'utf8'))
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
