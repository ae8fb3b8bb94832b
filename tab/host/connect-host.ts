import type { Host } from './host.ts'
import { connectTeams } from './teams-host.ts'

/**
 * The host around this page, or undefined in a plain browser window, where nobody could sign in:
 * the page then says where it is to be opened. Throws HostTrouble when a window around us does not answer.
 */
export async function connectHost(): Promise<Host | undefined> {
  const isFramed = window.parent !== window
  const isInsideTeamsClient = 'nativeInterface' in window
  return isFramed || isInsideTeamsClient ? connectTeams() : undefined
}
