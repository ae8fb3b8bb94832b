import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the tenants that the files of this run share, see `preparedTenant`. */
    preparedFolder: string
  }
}

/** Before the first test of a run, and after its last. */
export default function setUp(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-prepared-'))
  project.provide('preparedFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
