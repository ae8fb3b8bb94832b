import { openWidePage } from './wide/open-wide-page.tsx'
import { SettingsScreen } from './settings.tsx'

void openWidePage((host) => <SettingsScreen me={host.context.deviceScope} />)
