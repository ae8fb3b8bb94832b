import type { Fault, ServiceName } from './fault-plan.ts'

/** One request that was answered, or was to be. Bytes count bodies only; `beganAt` and `endedAt` are milliseconds. */
export type LoggedRequest = {
  service: ServiceName
  method: string
  path: string
  query: string
  prefer?: string
  status: number
  beganAt: number
  endedAt: number
  requestBytes: number
  responseBytes: number
  fault?: Fault['kind']
}
