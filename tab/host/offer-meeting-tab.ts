import { app, pages } from '@microsoft/teams-js'
import { hostTheme } from './host-theme.ts'
import type { HostTheme } from './host.ts'

/** What the configuration page needs to know of its host. */
export type ConfigHost = { theme: HostTheme; locale: string }

/**
 * Joins the window in which a person adds the meeting tab, and makes its Save button work at once: there is nothing to
 * choose, because the API finds the pair of a meeting. On Save the tab points to `address`. Throws when there is no host;
 * waits as long as that is silent.
 */
export async function offerMeetingTab(tab: { address: string; name: string }): Promise<ConfigHost> {
  await app.initialize()
  pages.config.registerOnSaveHandler((saving) => {
    pages.config
      .setConfig({
        entityId: 'meeting',
        contentUrl: tab.address,
        websiteUrl: tab.address,
        suggestedDisplayName: tab.name,
      })
      .then(
        () => saving.notifySuccess(),
        () => saving.notifyFailure('Teams did not accept the tab.'),
      )
  })
  pages.config.setValidityState(true)
  const { theme, locale } = (await app.getContext()).app
  return { theme: hostTheme(theme), locale }
}
