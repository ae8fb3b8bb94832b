/**
 * Where the API answers: the page's `<meta name="throughline-api">`. A deployment whose pages and API have
 * different origins writes an absolute address there; the default is the same origin.
 */
export function apiBase(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="throughline-api"]')?.content || '/api'
}
