import { AccessLog } from '../../access/access-log.tsx'
import { ExportMine } from '../../access/export-mine.tsx'
import { numberLines } from '../../cards/number-lines.ts'
import type { Call } from '../../client/create-call.ts'
import { useBesideScene } from '../../ui/scene/beside-scene.ts'
import { ReadTrouble } from '../../ui/page/trouble/read-trouble.tsx'
import { Section } from '../../ui/section.tsx'
import { privacyPage } from '../../ui/page/links/privacy-page.ts'
import { settingsAddress } from '../../ui/page/links/settings-address.ts'
import { useRead } from '../../ui/hooks/use-read.ts'
import { pageWords } from '../../words/page-words.ts'

/** Who can see what, what the reader took out, one's own copy of everything, and how long things stay. */
export function Access({ call, pairId }: { call: Call; pairId: string }) {
  const { words, language, pair } = useBesideScene()
  const { access, numbers } = words
  const other = pair.other.firstName
  // Beside an appointment Outlook signs people in its own way, which the page of settings does not know.
  const isOwnWindow = location.pathname.endsWith('/panel.html')
  const log = useRead(pairId, (signal) => call('readAccessLog', { pairId }, { signal }))
  return (
    <>
      <Section title={access.who}>
        <dl className="who-sees">
          {access.whoLines(other).map(([who, what]) => (
            <div key={who}>
              <dt>{who}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={access.title}>
        {log.answer && <AccessLog log={log.answer} />}
        {log.trouble !== undefined && <ReadTrouble onAgain={log.again} />}
      </Section>
      <Section title={access.mine}>
        <ExportMine
          pairId={pairId}
          numbersOf={(cards, nameOf) => numberLines(cards, { language, nameOf, version: numbers.version })}
          onMade={log.again}
        />
      </Section>
      <Section title={access.stays}>
        <ul className="stays">
          {access.staysLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="caption">
          <a href={privacyPage(language)} target="_blank" rel="noopener">
            {pageWords(language).privacyPage}
          </a>
        </p>
        {isOwnWindow && (
          <p className="caption">
            <a href={settingsAddress(location, document.documentElement.dataset['theme'])}>
              {pageWords(language).settingsPage}
            </a>
          </p>
        )}
      </Section>
    </>
  )
}
