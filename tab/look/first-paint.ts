/**
 * The page was written in English; what it says before anything is known is said again in the language of `locale`.
 */
export function speakFirst(locale: string): void {
  const words = document.querySelector<HTMLElement>('#first-words')
  const german = words?.dataset['de']
  if (words && german && locale.startsWith('de')) words.textContent = german
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
