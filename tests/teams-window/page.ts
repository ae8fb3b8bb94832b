import { app, authentication, meeting } from '@microsoft/teams-js'

/** Asks the window around it everything our pages ask, and writes down what it was told. */
const told: Record<string, unknown> = {}

function write(news: Record<string, unknown>): void {
  Object.assign(told, news)
  document.querySelector('pre')!.textContent = JSON.stringify(told)
}

await app.initialize()
app.notifyAppLoaded()
app.registerOnThemeChangeHandler((theme) => write({ theme }))
const context = await app.getContext()
write({
  theme: context.app.theme,
  frameContext: context.page.frameContext,
  person: context.user?.id,
  chat: context.chat?.id,
  innerWidth: window.innerWidth,
  token: await authentication.getAuthToken().catch(String),
  details: await new Promise((resolve) => meeting.getMeetingDetails((error) => resolve(error?.errorCode))),
})
document.querySelector('#link')!.addEventListener('click', () => {
  void app.openLink('https://teams.microsoft.com/l/entity/app/home').then(() => write({ followed: true }))
})
write({ ready: (await app.notifySuccess()).hasFinishedSuccessfully })
