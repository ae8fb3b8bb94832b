/**
 * Puts our stand-in before Microsoft's server, for Outlook's pane alone, and waits until it works. Rejects where the
 * browser allows no service workers, as some private windows do.
 */
export async function startOfficeCdn(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/office-cdn.ts', { scope: '/tab/outlook.html' })
  const worker = registration.active ?? registration.waiting ?? registration.installing
  if (!worker) throw new Error('The browser did not start the stand-in for Office.js.')
  await new Promise<void>((done) => {
    const look = () => worker.state === 'activated' && done()
    worker.addEventListener('statechange', look)
    look()
  })
}
