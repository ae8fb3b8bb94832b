import { app, output, type HttpResponseInit } from '@azure/functions'

/** A tiny app with one function of every kind this host runs: what functions-host.test.ts builds and drives. */
const letters = output.storageQueue({ queueName: 'letters', connection: 'AzureWebJobsStorage' })
const read: string[] = []

app.hook.preInvocation((context) => {
  const inner = context.functionHandler
  context.functionHandler = async (...given) => {
    try {
      return await inner(...given)
    } catch (error) {
      if (error instanceof Error && error.message === 'teapot') return { status: 418, body: 'short and stout' }
      throw error
    }
  }
})

app.http('greet', {
  route: 'greet/{name}',
  methods: ['GET'],
  handler: (request): HttpResponseInit => ({
    headers: { 'x-greeted': request.params['name'] ?? '' },
    jsonBody: { name: request.params['name'], tags: request.query.get('tag'), now: Date.now() },
  }),
})

app.http('echo', {
  methods: ['POST'],
  extraOutputs: [letters],
  handler: async (request, context): Promise<HttpResponseInit> => {
    const body = (await request.json()) as string[]
    context.extraOutputs.set(letters, body)
    return { status: 202, jsonBody: { taken: body.length } }
  },
})

app.http('fail', {
  route: 'fail/{how}',
  handler: (request): HttpResponseInit => {
    throw new Error(request.params['how'])
  },
})

app.http('heard', {
  methods: ['POST'],
  handler: async (request): Promise<HttpResponseInit> => ({
    headers: { 'Access-Control-Allow-Origin': 'https://what-the-app-says.example' },
    jsonBody: {
      authorization: request.headers.get('authorization'),
      body: await request.text(),
      empty: process.env['EMPTY_SETTING'] ?? 'no such setting',
    },
  }),
})

app.http('read', { handler: (): HttpResponseInit => ({ jsonBody: read }) })

app.http('nothing', { handler: () => undefined as never })

app.timer('start-letters', {
  schedule: '0 0 3 1 1 *',
  return: letters,
  handler: (timer) => [`timer, past due: ${timer.isPastDue}`],
})

app.storageQueue('letters', {
  queueName: 'letters',
  connection: 'AzureWebJobsStorage',
  handler: (letter, context) => {
    if (letter === 'torn') throw new Error('This letter cannot be read.')
    read.push(`${String(letter)} (${String(context.triggerMetadata?.['dequeueCount'])})`)
  },
})
