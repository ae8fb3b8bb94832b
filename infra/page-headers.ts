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

/**
 * The configuration of the static web app: what each answer says to the browser. `apiBase` is the address of the API,
 * which the pages may call; teams-js also asks Microsoft's own server for its list of hosts. Styles may be inline
 * because the component library writes its rules into style elements at run time; scripts may not.
 */
export function siteConfiguration(apiBase: string): object {
  const policy = [
    `default-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self' ${new URL(apiBase).origin} https://res.cdn.office.net`,
    `frame-ancestors ${hosts.join(' ')}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
  ]
  return {
    globalHeaders: {
      'Content-Security-Policy': policy.join('; '),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
    routes: [
      { route: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
      { route: '/*.html', headers: { 'Cache-Control': 'no-cache' } },
    ],
  }
}
