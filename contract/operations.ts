import type { z } from 'zod'
import * as declared from './operation-list.ts'

/** Every operation of the product by its name, which is its route. One that is not in the list does not exist. */
export const operations = declared

export type OperationName = keyof typeof operations

export const operationNames = Object.keys(operations) as OperationName[]

type Declared<Name extends OperationName> = (typeof operations)[Name]

/** What goes in and what comes out of every operation. As a type it costs a page nothing. */
export type Operations = {
  [Name in OperationName]: {
    input: z.output<Declared<Name>['input']>
    output: NonNullable<Declared<Name>['output']['of']>
  }
}
