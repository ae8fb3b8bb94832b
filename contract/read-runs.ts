import { z } from 'zod'

export const readRunsInput = z.strictObject({})
export type ReadRunsInput = z.infer<typeof readRunsInput>
export type RunView = {
  job: string
  startedAt: string
  finishedAt: string | null
  planned: number
  done: number
  failed: number
  state: 'running' | 'ran' | 'partly-failed' | 'broken'
}
export type ReadRunsOutput = { jobs: { job: string; lastSuccessAt: string | null; runs: RunView[] }[] }
