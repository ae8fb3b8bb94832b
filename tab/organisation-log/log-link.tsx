import { PageLink } from '../ui/page/links/page-link.tsx'
import { organisationLogWords } from '../words/organisation-log-words.ts'
import { useReader } from '../words/reader.ts'

/** The way to what HR and administrators did: for everybody. */
export function LogLink() {
  return <PageLink page="log.html">{organisationLogWords(useReader().language).title}</PageLink>
}
