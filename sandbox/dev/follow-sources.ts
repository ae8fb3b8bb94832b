import type { RunningTenant } from '../tenant.ts'
import type { Answer } from '../web/start-web.ts'
import { buildDevApi, devApi, devHr } from './dev-api.ts'
import { openDevPages } from './dev-pages.ts'
import { followApi } from './follow-api.ts'

export type FollowedSources = {
  api: string
  hr: string
  pages: Answer
  /** From now on an edit of the API's sources restarts the API of this tenant. */
  follow(tenant: RunningTenant): void
  close(): Promise<void>
}

/** `npm run dev`: pages and API from their sources. `say` hears what follows an edit, one line each. */
export async function followSources(say: (line: string) => void): Promise<FollowedSources> {
  const [pages] = await Promise.all([openDevPages(say), buildDevApi()])
  let leave: () => void = () => {}
  return {
    api: devApi,
    hr: devHr,
    pages: (request, response) => pages.answer(request, response),
    follow: (tenant) => {
      leave = followApi({ restart: () => tenant.restartApi(), say })
    },
    close: () => {
      leave()
      return pages.close()
    },
  }
}
