/** A phrase about a day without what stands around it, and those of the words around it that stay in the text. */
export type DayPhrase = { day: string; kept: string }

/** Words of a hope or a wish beside a day: the day stays what it is, and they stay in the text. */
const wish =
  "(?:if possible|if (?:i|you|we) can|if at all possible|hopefully|ideally|preferably|wenn(?: es)? m(?:ö|oe)glich|falls m(?:ö|oe)glich|wenn(?: es|'s) geht|m(?:ö|oe)glichst|hoffentlich|idealerweise|am besten)"

const wishBefore = new RegExp(`^(${wish}),?\\s+(?=\\S)`, 'iu')
const wishBehind = new RegExp(`^(.*\\S)\\s+([(]?${wish}[)]?[.!]?)$`, 'iu')

const longer = '(?:week|month|quarter|year|woche|monat|quartal|jahr)'

/** What says the same in fewer words, each written in those that the grammar has. */
const shorter: [pattern: RegExp, instead: string][] = [
  [/^(?:[-–—→…]|->|=>)+\s+/u, ''],
  [/^(?:some ?time|any ?time|at some point|irgendwann)\s+/iu, ''],
  [/^(?:gleich|direkt|schon|come)\s+/iu, ''],
  [new RegExp(`^(?:im laufe|in the course) (?:der|des|of the) (?=${longer}|tag|day)`, 'iu'), 'this '],
  [/^(?:im laufe(?: der| des| von| vom)?|in the course of|during)\s+/iu, ''],
  [
    /^(?:towards?|around|about|gegen|etwa|ca\.?)\s+(?=(?:the |dem )?(?:end|start|beginning|middle|mid|ende|mitte|anfang)\b)/iu,
    '',
  ],
  [/^(?:over|at)\s+(?=(?:the )?(?:next |coming )?(?:weekend|christmas|xmas|easter|thanksgiving)\b)/iu, ''],
  // "Über das Wochenende" may be what something is about.
  [/^(?:ü|ue)bers?\s+(?=(?:wochenende|weihnachten|ostern|pfingsten)\b)/iu, ''],
  [/^at\s+(?=(?:the )?(?:end|start|beginning|middle|(?:month|quarter|year|week)[ -]end)\b)/iu, ''],
  [/^on or before\s+/iu, 'by '],
  [/^nicht sp(?:ä|ae)ter als\s+/iu, 'bis '],
  [
    /(?<=^|\s)(in|within|binnen|innerhalb(?: von)?) (?:max\.?|maximal|h(?:ö|oe)chstens|sp(?:ä|ae)testens|at most|at the most|less than|under|weniger als)\s+/iu,
    '$1 ',
  ],
  [
    /(?<=^(?:(?:by|in|bis|the|der|zur) )*)(?:w\/c|w\/b|week (?:commencing|beginning|starting|of)|woche (?:vom|ab)(?: dem)?)\s+(?=\S)/iu,
    'weekof ',
  ],
  [/(?<=\d)\/(?=\p{L}{3})/gu, ' '],
  [/(?<=(?:^|[\s.])\d{1,2}\.)\s+(?=\d{1,2}\.(?:\s|$)|\d{2}(?:\d{2})?$)/gu, ''],
  [/(monats|quartals|jahres|wochen)(anfang|beginn|mitte)(?<!wochenmitte)(?=[.,!]?$)/iu, '$2 $1'],
  [/\b(?:end of|ende) (?:the )?(?:h1|(?:des )?(?:1\.|ersten) halbjahr(?:es)?)\b/iu, 'end Q2'],
  [/\b(?:end of|ende) (?:the )?(?:h2|(?:des )?(?:2\.|zweiten) halbjahr(?:es)?)\b/iu, 'end Q4'],
]

/**
 * Parts a phrase about a day into the day itself, in fewer words, and the wishes around it.
 * Example: `möglichst bis Ende KW 46` is `bis Ende KW 46` and keeps `möglichst`; `some time next week` is `next week`.
 */
export function dayPhrase(phrase: string): DayPhrase {
  const before = wishBefore.exec(phrase)
  const from = before ? phrase.slice(before[0].length) : phrase
  const behind = wishBehind.exec(from)
  const day = shorter.reduce((words, [pattern, instead]) => words.replace(pattern, instead), behind?.[1] ?? from)
  return { day, kept: [before?.[1], behind?.[2]].filter(Boolean).join(' ') }
}
