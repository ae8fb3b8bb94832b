/** `npm run check`: types, lint, format and unused code, in less than a minute. Ends with `N passed, N failed`. */
import { checks, runChecks } from './run-checks.ts'
import { tellOutcome } from './tell-outcome.ts'

tellOutcome(await runChecks(checks))
