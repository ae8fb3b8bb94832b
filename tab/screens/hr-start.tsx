import { HrScreen } from './hr/hr.tsx'
import { openWidePage } from './wide/open-wide-page.tsx'

void openWidePage(() => <HrScreen />)
