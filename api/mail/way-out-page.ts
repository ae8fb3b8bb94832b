import { appLink, type LinkedApp } from './app-link.ts'
import { html, Html } from './look/html.ts'

type State = 'ask' | 'ended' | 'over' | 'trouble'
type Words = Record<State, { title: string; text: string }> & { stop: string; settings: string }

const english: Words = {
  ask: {
    title: 'Stop the weekly mail?',
    text: 'Throughline then sends you no weekly mail any more. Your 1:1s stay as they are, and the settings bring the mail back whenever you like.',
  },
  ended: {
    title: 'The weekly mail is stopped',
    text: 'No more of it is sent. If that was a mistake, one click in the settings brings it back.',
  },
  over: {
    title: 'This link no longer works',
    text: 'Nothing was changed. A link of a mail holds for 60 days; in the settings you stop the mail with one click.',
  },
  trouble: {
    title: 'That did not work just now',
    text: 'Nothing was changed. Try again in a minute, or stop the mail in the settings.',
  },
  stop: 'Stop the weekly mail',
  settings: 'Open the settings',
}

const german: Words = {
  ask: {
    title: 'Die wöchentliche Mail beenden?',
    text: 'Throughline schickt Ihnen dann keine wöchentliche Mail mehr. Ihre 1:1s bleiben, wie sie sind, und in den Einstellungen holen Sie die Mail jederzeit zurück.',
  },
  ended: {
    title: 'Die wöchentliche Mail ist beendet',
    text: 'Es kommt keine mehr. War das ein Versehen, bringt ein Klick in den Einstellungen sie zurück.',
  },
  over: {
    title: 'Dieser Link gilt nicht mehr',
    text: 'Nichts wurde geändert. Ein Link aus einer Mail gilt 60 Tage; in den Einstellungen beenden Sie die Mail mit einem Klick.',
  },
  trouble: {
    title: 'Das ging gerade nicht',
    text: 'Nichts wurde geändert. Versuchen Sie es in einer Minute noch einmal, oder beenden Sie die Mail in den Einstellungen.',
  },
  stop: 'Wöchentliche Mail beenden',
  settings: 'Einstellungen öffnen',
}

const style =
  "body{margin:0;font:16px/24px 'Segoe UI',system-ui,sans-serif;background:Canvas;color:CanvasText}main{max-width:480px;margin:0 auto;padding:48px 20px}h1{font-size:24px;line-height:32px;margin:0 0 12px}p{margin:0 0 20px}button{font:inherit;font-weight:600;min-height:44px;padding:8px 20px;border:1px solid #5B5FC7;border-radius:4px;background:#5B5FC7;color:#FFF;cursor:pointer}:root{color-scheme:light dark}a{color:LinkText}"

/**
 * What the address in the head of a mail shows a person. `languages` is the header in which a browser says what its person
 * reads. Its button sends what a mail program would send.
 */
export function wayOutPage(app: LinkedApp, state: State, languages: string): { html: string; style: string } {
  const isGerman = /^\s*de\b/i.test(languages)
  const words = isGerman ? german : english
  const { title, text } = words[state]
  const form = html`<form method="post">
    <input type="hidden" name="List-Unsubscribe" value="One-Click" /><button type="submit">${words.stop}</button>
  </form>`
  const link = html`<p><a href="${appLink(app, 'settings')}">${words.settings}</a></p>`
  const page = html`<!doctype html>
    <html lang="${isGerman ? 'de' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${text}</p>
          ${state === 'ask' ? form : link}
        </main>
      </body>
    </html>`
  return { html: page.text, style: /<style>([\s\S]*)<\/style>/.exec(page.text)?.[1] ?? '' }
}
