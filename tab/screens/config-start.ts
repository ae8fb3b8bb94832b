import { HostTroubleError } from '../host/host-trouble.ts'
import { inTime } from '../host/in-time.ts'
import { type ConfigHost, offerMeetingTab } from '../host/offer-meeting-tab.ts'
import { configWords } from '../words/config-words.ts'
import { type Language, languageOf } from '../words/language.ts'

/** After this many milliseconds of a silent window the page says what it waits for. */
const quietMs = 5_000

/** After this many it offers to try again. The window may answer all the same, and then it is heard. */
const patienceMs = 15_000

// `{theme}` is a place that the host fills whenever it opens the tab.
const address = `${new URL('./panel.html', location.href).href}?theme={theme}`

function say(sentences: readonly string[], language: Language): void {
  document.documentElement.lang = language
  const heading = document.createElement('h1')
  heading.textContent = configWords(language).title
  const lines = sentences.map((sentence) => {
    const line = document.createElement('p')
    line.textContent = sentence
    return line
  })
  document.querySelector('main')?.replaceChildren(heading, ...lines)
}

/** The one thing to do about a silent window. */
function offerAgain(language: Language): void {
  const button = document.createElement('button')
  button.textContent = configWords(language).tryAgain
  button.addEventListener('click', () => location.reload())
  document.querySelector('main')?.append(button)
}

function sayReady({ theme, locale }: ConfigHost): void {
  const language = languageOf(locale)
  document.documentElement.dataset.theme = theme
  const { ready, nothingToSet } = configWords(language)
  say([ready, nothingToSet], language)
}

/** Says in the reader's language what Save does; the host's own Save button does the rest. */
async function start(): Promise<void> {
  const own = languageOf(navigator.language)
  const clock = setTimeout(() => say([configWords(own).late], own), quietMs)
  const offered = offerMeetingTab({ address, name: '1:1' })
  try {
    sayReady(await inTime(offered, patienceMs))
  } catch (trouble) {
    const { noAnswer, notInTeams } = configWords(own)
    if (!(trouble instanceof HostTroubleError)) return say([notInTeams], own)
    say([noAnswer], own)
    offerAgain(own)
    offered.then(sayReady, () => undefined)
  } finally {
    clearTimeout(clock)
  }
}

void start()
