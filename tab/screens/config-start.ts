import { HostTroubleError } from '../host/host-trouble.ts'
import { offerMeetingTab } from '../host/offer-meeting-tab.ts'
import { configWords } from '../words/config-words.ts'
import { type Language, languageOf } from '../words/language.ts'

/** After this many milliseconds of a silent window the page says what it waits for. */
const patienceMs = 5_000

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

/** Says in the reader's language what Save does; the host's own Save button does the rest. */
async function start(): Promise<void> {
  const own = languageOf(navigator.language)
  const clock = setTimeout(() => say([configWords(own).late], own), patienceMs)
  try {
    const { theme, locale } = await offerMeetingTab({ address, name: '1:1' })
    const language = languageOf(locale)
    document.documentElement.dataset.theme = theme
    const { ready, nothingToSet } = configWords(language)
    say([ready, nothingToSet], language)
  } catch (trouble) {
    const { noAnswer, notInTeams } = configWords(own)
    say([trouble instanceof HostTroubleError ? noAnswer : notInTeams], own)
  } finally {
    clearTimeout(clock)
  }
}

void start()
