import { createHash } from 'node:crypto'
import type { Bases } from './point-page.ts'

// Who may show our pages in a frame: Teams, Outlook and the Microsoft 365 app, by the origins Microsoft names for tabs.
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
]

// Office.js with what it loads for the host it finds itself in; and the one file that classic Outlook on Windows has it
// fetch from elsewhere: without that file it never gets ready, and says nothing. Only Outlook's pane asks for either.
const officeScripts = 'https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js'

/**
 * The configuration of the static web app: what each answer says to the browser. The pages may call the API and HR's own
 * process; teams-js also asks Microsoft's own server for its list of hosts. Styles may be inline
 * because the component library writes its rules into style elements at run time. Scripts may not, but for the one that a
 * pane holds in its own page (`panes`, the pages' HTML by name), letter by letter; and only the pane in Outlook may load
 * them from elsewhere.
 */
export function siteConfiguration({ api, hr }: Bases, panes: { panel: string; outlook: string }): object {
  const policy = [
    `default-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self' ${new URL(api).origin} ${new URL(hr).origin} https://res.cdn.office.net`,
    `frame-ancestors ${hosts.join(' ')}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
  ]
  const paneHeaders = (scripts: string[]) => ({
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': [...policy, ["script-src 'self'", ...scripts].join(' ')].join('; '),
  })
  return {
    globalHeaders: {
      'Content-Security-Policy': policy.join('; '),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
    routes: [
      { route: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
      // The first route that fits is the only one: these stand before the pages'.
      { route: '/panel.html', headers: paneHeaders(inlineScripts(panes.panel)) },
      { route: '/outlook.html', headers: paneHeaders([...inlineScripts(panes.outlook), officeScripts]) },
      { route: '/*.html', headers: { 'Cache-Control': 'no-cache' } },
    ],
  }
}

/** What a policy calls each script that stands in a page itself. */
function inlineScripts(html: string): string[] {
  const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text)
  return scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}
