import type { Problem } from '#contract/problem'
import type { Refusal } from '../ports/handler.ts'
import { reasonEnglish } from './reason-english.ts'

/** Everything that can end a request early: a handler's refusal, or what the door itself finds. */
export type Stop =
  | Refusal
  | { kind: 'not-signed-in' }
  | { kind: 'too-large' }
  | { kind: 'wrong-method' }
  | { kind: 'no-such-operation' }
  | { kind: 'unreadable' }
  | { kind: 'unavailable' }
  | { kind: 'internal' }
  | { kind: 'no-such-key' }

type Told = Pick<Problem, 'code' | 'message'> & { status: number }

const told: Record<Stop['kind'], Told> = {
  'not-signed-in': {
    status: 401,
    code: 'not_signed_in',
    message: 'Sign in to Teams or Outlook again and open Throughline once more.',
  },
  'sign-in-again': {
    status: 401,
    code: 'not_signed_in',
    message: 'Your organisation asks you to confirm your sign-in.',
  },
  forbidden: { status: 403, code: 'forbidden', message: 'This is not yours to open or to change.' },
  'not-a-pair': {
    status: 403,
    code: 'not_a_pair',
    message: 'This meeting is not a 1:1 between a manager and their direct report, so there is nothing to keep here.',
  },
  'consent-required': {
    status: 403,
    code: 'consent_required',
    message:
      'Throughline may not yet see who is in this meeting. An administrator has to agree once for the organisation.',
  },
  'bad-input': {
    status: 400,
    code: 'bad_input',
    message: 'Something in this request is not right. Nothing was saved.',
  },
  'not-found': { status: 404, code: 'not_found', message: 'This line is no longer here. Nothing was changed.' },
  'not-opened': {
    status: 404,
    code: 'not_found',
    message: 'Nothing is kept of this 1:1 yet. Open it once in Throughline, then try again. Nothing was changed.',
  },
  'not-possible': { status: 409, code: 'not_possible', message: 'The record does not take this as it stands.' },
  unreadable: {
    status: 409,
    code: 'unreadable',
    message: 'The words of this line could not be read, so they are not written over. You may still remove the line.',
  },
  conflict: {
    status: 409,
    code: 'conflict',
    message: 'Somebody changed this line before you. Nothing was overwritten; look at both and decide.',
  },
  'too-large': { status: 413, code: 'too_large', message: 'This request is larger than 1 MB. Nothing was saved.' },
  'too-much': {
    status: 413,
    code: 'too_large',
    message:
      'This is more than one file holds (20 MB), and nothing was cut short. Take out each 1:1 and your own plan by itself; if one alone is too large, ask IT for a copy.',
  },
  'too-often': {
    status: 429,
    code: 'too_often',
    message:
      'You took your data out several times within the last hour. Use the file you have, or try again in an hour.',
  },
  'fed-too-often': {
    status: 429,
    code: 'too_often',
    message: 'This key was used 60 times within the hour. Send again in the next hour; nothing that was kept is lost.',
  },
  'no-such-key': {
    status: 401,
    code: 'not_signed_in',
    message: 'No running plan takes this key. Ask whoever gave it to you for the one that holds now.',
  },
  'wrong-method': {
    status: 405,
    code: 'bad_input',
    message: 'Send this operation as POST, with its input as one JSON object in the body. Nothing was done.',
  },
  'no-such-operation': {
    status: 404,
    code: 'not_found',
    message: 'There is nothing at this address. Operations are sent as POST to /api/ and their name.',
  },
  unavailable: {
    status: 503,
    code: 'unavailable',
    message:
      'Throughline cannot reach its storage or the directory right now. Try again in a minute; what you typed is safe.',
  },
  internal: {
    status: 500,
    code: 'internal',
    message: 'Something broke on our side. Tell IT the code if it happens again.',
  },
}

/** The status and the words for a person. Nothing of the inside and nothing of other people's lines is in it. */
export function problemOf(stop: Stop, trace: string): { status: number; problem: Problem } {
  const { status, code, message } = told[stop.kind]
  const problem: Problem = { code, message, trace }
  if (stop.kind === 'not-possible') Object.assign(problem, { reason: stop.reason, message: reasonEnglish[stop.reason] })
  if (stop.kind === 'bad-input') problem.fields = stop.fields
  if (stop.kind === 'conflict' && stop.current !== undefined) problem.current = stop.current
  return { status, problem }
}
