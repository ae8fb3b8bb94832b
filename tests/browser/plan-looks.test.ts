import { panelSandbox } from '../panel/panel-sandbox.ts'
import { expectInOrder } from '../panel/states/in-order.ts'
import { planStates } from '../panel/states/plan-states.ts'

expectInOrder(panelSandbox({ isLived: true }), planStates, true)
