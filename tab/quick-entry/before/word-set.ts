import { fold } from '../fold.ts'

/** A word without accents, quotation marks and what ends a sentence. */
export function bare(word: string): string {
  return fold(word).replaceAll(/^[("„“']+|[).,"“”'!?]+$/g, '')
}

/** The words of some lists, parted by spaces. */
export function wordSet(...lists: string[]): Set<string> {
  return new Set(lists.join(' ').split(' '))
}
