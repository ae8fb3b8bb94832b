import { HrScreen } from './hr.tsx'
import { openWidePage } from './open-wide-page.tsx'

void openWidePage(() => <HrScreen />)
