import { hrOperations } from '#contract/hr-operations'
import { registerHr } from './hr-app.ts'
import { registerElsewhere } from './http/register-http.ts'

// HR's own process: what `hr-app.ts` wires, and nothing else.
registerHr()
registerElsewhere(hrOperations)
