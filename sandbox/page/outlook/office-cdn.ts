/**
 * Stands in for the server that Office.js comes from, as a service worker: the built page asks for it at Microsoft's
 * address, here as everywhere, and nothing in it is changed. Everything else goes on to the network.
 */
const asked = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
const standsIn = '/sandbox/page/outlook/office.ts'

type Fetching = Event & { request: Request; respondWith(answer: Promise<Response>): void }

const worker = self as typeof self & { skipWaiting(): Promise<void> }

self.addEventListener('install', () => void worker.skipWaiting())

self.addEventListener('fetch', (event) => {
  const fetching = event as Fetching
  if (fetching.request.url === asked) fetching.respondWith(fetch(standsIn))
})
