import { percentIn } from '../words/numbers.ts'

/** A share as a reader writes it, as exact as anybody measures one: `12.5%`, in German `12,5 %`. */
export function shareIn(locale: string, share: number): string {
  return percentIn(locale, share * 100, 3)
}
