/** One line of a list: what it says, and what is said of it in small print. */
export type Item = { text: string; small?: string }

/**
 * A page of its own, without links, pictures or scripts, so that it opens on any device for as long as it is kept. All
 * text is text: what somebody wrote never becomes markup.
 */
export function htmlPage({ language, title, parts }: { language: string; title: string; parts: string[] }): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    `<meta name="viewport" content="width=device-width"><style>${style}</style></head><body><main>`,
    `<h1>${escaped(title)}</h1>`,
    ...parts,
    '</main></body></html>',
  ].join('\n')
}

const style = [
  ':root{color-scheme:light dark}',
  'body{font:16px/1.5 system-ui,sans-serif;margin:2rem}',
  'main{max-width:46rem;margin:auto}',
  'h2{margin-top:2.5rem;padding-top:1rem;border-top:1px solid}',
  'li{margin:.4rem 0;overflow-wrap:anywhere}',
  'small{opacity:.75}',
].join('')

export function heading(level: 2 | 3, text: string): string {
  return `<h${level}>${escaped(text)}</h${level}>`
}

export function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`
}

export function list(items: readonly Item[]): string {
  const small = (text: string | undefined) => (text === undefined ? '' : `<br><small>${escaped(text)}</small>`)
  return `<ul>${items.map((item) => `<li>${escaped(item.text)}${small(item.small)}</li>`).join('\n')}</ul>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
