import { followLink } from './follow-link.ts'
import { writeSettings, type WindowSettings } from './window-settings.ts'

/** Where a link that Teams would follow leads in here, in a window of its own; undefined for every other address. */
export function sandboxAddress(address: string, from: WindowSettings): string | undefined {
  const to = followLink(address, from)
  return to && `/host?${writeSettings(to)}`
}

/** A mail with such links leading in here. What is no link of Teams stays as it is. */
export function withSandboxLinks(html: string, from: WindowSettings): string {
  return html.replaceAll(/href="(https:\/\/teams\.microsoft\.com\/[^"]*)"/g, (whole, written: string) => {
    const to = sandboxAddress(written.replaceAll('&amp;', '&'), from)
    return to === undefined ? whole : `href="${to.replaceAll('&', '&amp;')}"`
  })
}
