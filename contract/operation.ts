import type { Need } from '#domain/access'
import type { z } from 'zod'

/**
 * What an operation does to what is kept.
 * read: nothing that anybody wrote is another afterwards;
 * write: something is, and the caller has to be connected;
 * act: a step of the two on their record, which waits on the device while nobody answers and is sent in its turn.
 */
export type Effect = 'read' | 'write' | 'act'

/** The type of an answer. Nothing of it exists when the program runs: our own answers need no check. */
export type Answered<Output> = { readonly of?: Output }

/** Says what an operation answers: `output: answer<NoteOutput>()`. */
export function answer<Output>(): Answered<Output> {
  return {}
}

/**
 * Everything that is true of an operation before anybody writes how it is done. `why` is one sentence for whoever
 * examines who may do what; `sample` is an input that the schema takes, with which every operation is tried.
 */
export type Operation<Input extends z.ZodType, Output, Asks extends Need, Does extends Effect> = {
  readonly need: Asks
  readonly effect: Does
  readonly why: string
  readonly input: Input
  readonly output: Answered<Output>
  readonly sample: z.input<Input>
  /** It reads or writes so much that whoever asks is ready to wait for longer. */
  readonly isLong?: true
}

/**
 * Declares an operation, in a file of its name, once. A line in `operation-list.ts` makes it one of the contract's:
 * its route, its types, who may call it, the test of every caller and its line in docs/operations.md follow.
 */
export function operation<Input extends z.ZodType, Output, const Asks extends Need, const Does extends Effect>(
  declared: Operation<Input, Output, Asks, Does>,
): Operation<Input, Output, Asks, Does> {
  return declared
}
