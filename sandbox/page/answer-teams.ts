import type { Hub } from './window-settings.ts'

/** What a Teams window must be able to do for the page inside it. */
export type TeamsWindow = {
  frameContext: string
  hub: Hub
  /** The flat context that teams-js turns into `app.Context`. */
  context(): Record<string, unknown>
  /** A token for the page's API. Throws an error whose message is what Teams would say. */
  token(): Promise<string>
  openLink(address: string): void
  /** loaded: the page has a first picture; success: it works; failure: it cannot. */
  tell(news: 'loaded' | 'success' | 'failure', reason?: string): void
  allowSave(isAllowed: boolean): void
  keepConfig(config: unknown): void
  saved(isGood: boolean, reason?: string): void
}

export type TeamsCall = { func: string; args?: unknown[] }

/** What a host can do for a page: of meetings and of adding tabs to them only Teams knows. */
function runtimeOf(hub: Hub): object {
  const everywhere = { app: { notifySuccessResponse: {} } }
  const supports =
    hub === 'Teams'
      ? { ...everywhere, pages: { config: {}, currentApp: {} }, meeting: {} }
      : { ...everywhere, pages: { currentApp: {} } }
  return { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, isNAAChannelRecommended: false, supports }
}

/**
 * Answers one call of the real teams-js as Teams does: the list is posted back as the response's `args`;
 * undefined means that this call is not answered. What is unknown gets error 100, "not supported", so that a page
 * learns in the sandbox what it would learn in a host that cannot do it.
 */
export async function answerTeams(call: TeamsCall, teams: TeamsWindow): Promise<unknown[] | undefined> {
  const args = call.args ?? []
  switch (call.func) {
    case 'initialize':
      return [teams.frameContext, 'desktop', JSON.stringify(runtimeOf(teams.hub)), JSON.stringify({ supports: {} })]
    case 'getContext':
      return [teams.context()]
    case 'authentication.getAuthToken':
      return teams.token().then(
        (token) => [true, token],
        (error: unknown) => [false, error instanceof Error ? error.message : String(error)],
      )
    case 'executeDeepLink':
      teams.openLink(wordOf(args[0]))
      return [true]
    case 'appInitialization.appLoaded':
      teams.tell('loaded')
      return undefined
    case 'appInitialization.success':
      teams.tell('success')
      return [undefined]
    case 'appInitialization.failure':
    case 'appInitialization.expectedFailure':
      teams.tell('failure', args.slice(0, 2).map(wordOf).join(': '))
      return undefined
    case 'settings.setValidityState':
      teams.allowSave(args[0] === true)
      return undefined
    case 'settings.setSettings':
      teams.keepConfig(args[0])
      return [true]
    case 'settings.save.success':
      teams.saved(true)
      return undefined
    case 'settings.save.failure':
      teams.saved(false, wordOf(args[0]))
      return undefined
    case 'registerHandler':
      return undefined
    default:
      return [{ errorCode: 100, message: `The sandbox's Teams window does not know ${call.func}.` }]
  }
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
