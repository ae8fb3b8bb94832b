import { LogScreen } from './log.tsx'
import { openWidePage } from './open-wide-page.tsx'

void openWidePage(() => <LogScreen />)
