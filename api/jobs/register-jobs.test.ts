import { expect, it } from 'vitest'
import { loadApp } from '../../sandbox/functions-host/core-module.ts'
import { timers, works } from './all-jobs.ts'

it('gives the host every timer, every queue and its poison queue; a timer that fails is tried again soon', async () => {
  const app = await loadApp(
    async () => {
      const { registerJobs } = await import('./register-jobs.ts')
      registerJobs(
        () => Promise.reject(new Error('nothing runs here')) as never,
        () => new Date(),
      )
    },
    () => {},
  )
  const queues = Object.keys(works).flatMap((name) => [name, `${name}-poison`])
  expect([...app.functions.keys()].toSorted()).toEqual([...Object.keys(timers), ...queues].toSorted())
  for (const name of Object.keys(timers)) {
    expect(app.functions.get(name)?.metadata.retryOptions).toMatchObject({ strategy: 'fixedDelay', maxRetryCount: 5 })
  }
})
