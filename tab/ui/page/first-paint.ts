/**
 * The page was written in English; what it says before anything is known is said again in the language of `locale`.
 */
export function speakFirst(locale: string): void {
  const words = document.querySelector<HTMLElement>('#first-words')
  const german = words?.dataset['de']
  if (words && german && locale.startsWith('de')) words.textContent = german
}

/** After this many milliseconds of a silent window the first words say what is waited for. */
const patienceMs = 5_000

/** Says that the window around us has not answered yet, once that takes long. Answers how to call it off. */
export function sayIfSilent(locale: string): () => void {
  const clock = setTimeout(() => {
    const words = document.querySelector<HTMLElement>('#first-words')
    const says = words?.dataset[locale.startsWith('de') ? 'lateDe' : 'late']
    if (words && says) words.textContent = says
  }, patienceMs)
  return () => clearTimeout(clock)
}

const grounds: Record<string, string> = {
  default: 'light',
  light: 'light',
  dark: 'dark',
  glass: 'dark',
  contrast: 'contrast',
}

/**
 * Paints the ground for a theme, by a host's name for it or ours, before anything is drawn. A name we do not know
 * paints nothing.
 */
export function paintGround(theme: string | null): void {
  const ground = theme && grounds[theme]
  if (ground) document.documentElement.dataset.theme = ground
}
