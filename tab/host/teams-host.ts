import { app, authentication } from '@microsoft/teams-js'
import type { Host, HostContext, HostTheme } from './host.ts'
import { hostTheme } from './host-theme.ts'
import { HostTroubleError, tokenTrouble } from './host-trouble.ts'
import { inTime } from './in-time.ts'
import { keepToken } from './token-keeper.ts'

/** A window that stays silent is no reason to stay silent ourselves. */
const patienceMs = 15_000

/**
 * Joins the Teams window around this page. The token is asked for together with the context, not after it:
 * the two answers travel at the same time. Throws HostTrouble `no-answer` when no Teams window answers.
 */
export async function connectTeams(): Promise<Host> {
  await inTime(app.initialize(), patienceMs).catch((cause: unknown) => {
    throw new HostTroubleError('no-answer', cause)
  })
  app.notifyAppLoaded()
  const token = keepToken(() =>
    authentication.getAuthToken({ silent: false }).catch((cause: unknown) => {
      throw tokenTrouble(cause)
    }),
  )
  token().catch(() => undefined)
  return { context: await inTime(readContext(), patienceMs), token, onTheme, ready, failed }
}

async function readContext(): Promise<HostContext> {
  const context = await app.getContext()
  return {
    theme: hostTheme(context.app.theme),
    locale: context.app.locale,
    chatId: context.chat?.id,
    deviceScope: context.user?.id ?? 'unknown',
    subPageId: context.page.subPageId,
  }
}

const listeners = new Set<(theme: HostTheme) => void>()

// teams-js holds one handler at a time, so one handler tells all of ours.
function onTheme(listener: (theme: HostTheme) => void): () => void {
  if (listeners.size === 0)
    app.registerOnThemeChangeHandler((name) => listeners.forEach((tell) => tell(hostTheme(name))))
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function ready(): void {
  // Hosts of old do not answer this; nobody waits for it.
  app.notifySuccess().catch(() => undefined)
}

function failed(message: string): void {
  app.notifyFailure({ reason: app.FailedReason.Other, message })
}
