import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expandSettings, readHostSettings, readTimeSpan } from './host-settings.ts'

function hostJson(content: unknown): string {
  const directory = mkdtempSync(join(tmpdir(), 'host-'))
  writeFileSync(join(directory, 'host.json'), JSON.stringify(content))
  return directory
}

describe('the settings of the host', () => {
  it('come from host.json, and from the documented defaults where it is silent', () => {
    const settings = readHostSettings(hostJson({ extensions: { queues: { visibilityTimeout: '00:00:30' } } }), {})
    expect(settings.routePrefix).toBe('api')
    expect(settings.queues).toEqual({
      batchSize: 16,
      newBatchThreshold: 8,
      maxDequeueCount: 5,
      visibilityTimeoutMs: 30_000,
      maxPollingIntervalMs: 60_000,
      isBase64: true,
    })
  })

  it('are overruled by app settings', () => {
    const directory = hostJson({ extensions: { queues: { maxPollingInterval: '00:00:15' } } })
    const environment = { AzureFunctionsJobHost__extensions__queues__maxPollingInterval: '00:00:00.2' }
    expect(readHostSettings(directory, environment).queues.maxPollingIntervalMs).toBe(200)
  })

  it('read hours, minutes and seconds', () => {
    expect(readTimeSpan('01:02:03.5')).toBe(3_723_500)
    expect(() => readTimeSpan('soon')).toThrow('no time span')
  })

  it('fill the names that bindings ask for', () => {
    expect(expandSettings('%STAGE%-people', { STAGE: 'test' })).toBe('test-people')
    expect(() => expandSettings('%STAGE%', {})).toThrow('STAGE')
  })
})
