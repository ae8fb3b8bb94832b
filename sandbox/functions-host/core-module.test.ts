import { createRequire } from 'node:module'
import type { app as functionsApp } from '@azure/functions'
import { beforeAll, expect, it } from 'vitest'
import { loadApp, type LoadedApp } from './core-module.ts'
import { invoke, triggerOf } from './invoke.ts'

// The real library, as one process loads it once: these tests are what notices that its private side has changed.
const library = createRequire(import.meta.url)('@azure/functions') as { app: typeof functionsApp }
const order: string[] = []
const logged: string[] = []
let app: LoadedApp

beforeAll(async () => {
  app = await loadApp(
    () => {
      library.app.hook.appStart(() => void order.push('appStart'))
      library.app.hook.preInvocation(() => void order.push('before'))
      library.app.hook.postInvocation((context) => {
        order.push('after')
        if (context.error instanceof Error) context.result = { body: context.error.message }
        context.error = undefined
      })
      library.app.http('greet', {
        route: 'greet/{name}',
        methods: ['GET'],
        handler: (request, context) => {
          order.push('handler')
          context.warn('a warning')
          if (request.params['name'] === 'nobody') throw new Error('there is nobody')
          return { body: `Hello ${request.params['name']}` }
        },
      })
      return Promise.resolve()
    },
    (level, category, message) => logged.push(`${level} ${category} ${message}`),
  )
})

async function greet(name: string): Promise<string> {
  const fn = app.functions.get('greet')
  if (!fn) throw new Error('nothing was registered')
  const http = { method: 'GET', url: 'http://localhost/', nullableParams: { name: { value: name } } }
  const { returnValue } = await invoke(app, fn, { data: { http } }, (...line) => logged.push(line.join(' ')))
  return Buffer.from(returnValue?.http?.body?.bytes ?? []).toString()
}

it('hears which functions there are, and how each is set off', () => {
  const fn = app.functions.get('greet')
  expect(fn && triggerOf(fn).binding).toMatchObject({
    type: 'httpTrigger',
    direction: 'in',
    route: 'greet/{name}',
    methods: ['GET'],
    authLevel: 'anonymous',
  })
  expect(order).toContain('appStart')
})

it('runs hooks around a handler, and hands on what the handler logs', async () => {
  order.length = 0
  expect(await greet('Priya')).toBe('Hello Priya')
  expect(order).toEqual(['before', 'handler', 'after'])
  expect(logged).toContain('warning greet a warning')
})

it('lets a hook answer for a handler that threw', async () => {
  expect(await greet('nobody')).toBe('there is nobody')
})

it('takes no function after the start, and no hook it does not know', () => {
  const late = () => library.app.http('late', { handler: () => ({}) })
  expect(late).toThrow('can only be registered during app startup')
  const core = createRequire(import.meta.url)('@azure/functions-core') as {
    registerHook(name: string, hook: () => void): void
  }
  expect(() => core.registerHook('afterwards', () => {})).toThrow(RangeError)
})
