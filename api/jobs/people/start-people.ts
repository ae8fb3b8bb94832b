import type { JobPorts } from '../job-ports.ts'

/** Every night: asks for one reading of the directory. The reading itself says how many parts the run has. */
export async function startPeople({ runs, queue }: Pick<JobPorts, 'runs' | 'queue'>, now: string): Promise<void> {
  await runs.start('people', now)
  await queue.send('people', [{ run: now, kind: 'snapshot' }])
}
