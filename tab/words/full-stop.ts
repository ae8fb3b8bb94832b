/** A sentence with its full stop; none more behind an abbreviated month: `Noch einmal ansehen: So, 1. Nov.` */
export function fullStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}
