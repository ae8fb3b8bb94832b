import { describe } from 'vitest'
import { besideByKeyboard } from '../panel/keyboard/beside.ts'
import { linesByKeyboard } from '../panel/keyboard/lines.ts'
import { promisesByKeyboard } from '../panel/keyboard/promises.ts'
import { sessionByKeyboard } from '../panel/keyboard/session.ts'
import { topicsByKeyboard } from '../panel/keyboard/topics.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'

// Everything a person does in a 1:1, without a mouse: each flow proves that nothing was pressed by hand and that the
// focus could be seen wherever it went.
const world = panelSandbox({ isLived: true })

describe('numbers and history, by keyboard', () => besideByKeyboard(world))
describe('the line, by keyboard', () => linesByKeyboard(world))
describe('topics, by keyboard', () => topicsByKeyboard(world))
describe('promises, by keyboard', () => promisesByKeyboard(world))
describe('the 1:1, by keyboard', () => sessionByKeyboard(world))
