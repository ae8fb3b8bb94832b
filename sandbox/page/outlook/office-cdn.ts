/**
 * Stands in for the server that Office.js comes from, as a service worker: the built page asks for it at Microsoft's
 * address, here as everywhere, and nothing in it is changed. Everything else goes on to the network.
 */
const asked = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
const standsIn = '/sandbox/page/outlook/office.ts'

type Fetching = Event & { request: Request; respondWith(answer: Promise<Response>): void }

self.addEventListener('install', () => void (self as unknown as { skipWaiting(): Promise<void> }).skipWaiting())

self.addEventListener('fetch', (event) => {
  const fetching = event as Fetching
  if (fetching.request.url === asked) fetching.respondWith(fetch(standsIn))
})
