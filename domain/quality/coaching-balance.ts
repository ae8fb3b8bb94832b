/**
 * How much of the tagged talk was about strengths, from 0 to 1; a mixed session counts half. There is no ideal value:
 * only 0 in four or more sessions asks a question. `null` without a tagged session.
 *
 * Example: 3 strengths, 5 corrective, 2 mixed: (3 + 1) / 10 = 0.4 (V83).
 */
export function coachingBalance(input: { strengths: number; corrective: number; mixed: number }): number | null {
  const tagged = input.strengths + input.corrective + input.mixed
  return tagged > 0 ? (input.strengths + input.mixed / 2) / tagged : null
}
