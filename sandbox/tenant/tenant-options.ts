import type { Answer } from '../web/start-web.ts'

/** What a tenant is started with. */
export type TenantOptions = {
  /** Size of the organisation, 60 at least. */
  people?: number
  seed?: string
  /** Folder that keeps the tables, the mails and the vault's key between runs. */
  keep?: string
  /** Folder of the pages; the built ones unless another is named. It is read when a page is asked for. */
  tab?: string
  /** Port of the web server; 0 for a free one. */
  port?: number
  /** The storage in this process (quick for a test) or in one of its own (the default). */
  storage?: 'process' | 'here'
  /** HR's own process starts with the first who asks it, where hardly anybody does; otherwise with everything else. */
  isHrLate?: boolean
  /** Runs timers by their schedules. Off, they run only when somebody fires them. */
  timers?: boolean
  /** The caller has brought the build up to date; otherwise that comes first. */
  isBuilt?: boolean
  /** What stands in place of the build: folders with the API and with HR's own process, and who answers for the pages. */
  sources?: { api: string; hr: string; pages: Answer }
  /** Hears what is going on: one line for each step, and each line that the API logs. */
  onStep?: (line: string) => void
  onLog?: (line: string) => void
}
