import { request as send, type IncomingMessage, type ServerResponse } from 'node:http'

/** Hands a request on to another server of this machine and its answer back, both as they are. */
export function forward(request: IncomingMessage, response: ServerResponse, origin: string): void {
  const { method, headers } = request
  const onward = send(new URL(request.url ?? '/', origin), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => {
    if (!response.headersSent) response.writeHead(502)
    response.end()
  })
  response.on('close', () => onward.destroy())
  request.pipe(onward)
}
