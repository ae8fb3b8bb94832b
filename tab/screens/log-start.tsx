import { LogScreen } from './log.tsx'
import { openWidePage } from './wide/open-wide-page.tsx'

void openWidePage(() => <LogScreen />)
