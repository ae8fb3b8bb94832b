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
