import { fold, foldDigraphs } from './fold.ts'

/**
 * Words about days, English and German, each with the one token it becomes, so that the grammar is written once:
 * weekdays `W1`…`W7`, months `M1`…`M12`, numbers in digits, everything else an English word.
 */
const table: Record<string, string> = {
  ...numbered('W', [
    'mon monday montag',
    'tue tues tuesday dienstag',
    'wed weds wednesday wensday wednesdy midweek mittwoch wochenmitte',
    'thu thur thurs thrs thursday donnerstag',
    'fri friday freitag',
    'sat saturday samstag sonnabend',
    'sun sunday sonntag',
  ]),
  ...numbered('M', [
    'jan january januar janner',
    'feb february februar feber',
    'mar march marz',
    'apr april',
    'may mai',
    'jun june juni juno',
    'jul july juli',
    'aug august',
    'sep sept september',
    'oct october okt oktober',
    'nov november',
    'dec december dez dezember',
  ]),
  ...numbered('', [
    'one eins',
    'two zwei zwo',
    'three drei',
    'four vier',
    'five funf',
    'six sechs',
    'seven sieben',
    'eight',
    'nine neun',
    'ten zehn',
    'eleven elf',
    'twelve zwolf',
  ]),
  ...numbered('O', [
    'first erste erster ersten erstes',
    'second zweite zweiter zweiten zweites',
    'third dritte dritter dritten drittes',
    'fourth vierte vierter vierten viertes',
  ]),
  ...words('acht', 'acht'),
  ...words('14', 'fourteen vierzehn'),
  ...words('15', 'fifteen funfzehn'),
  ...words('20', 'twenty zwanzig'),
  ...words('30', 'thirty dreissig'),
  ...words('-1', 'last letzter letzten letzte'),
  ...words('a', 'a an ein eine einem einer eines einen'),
  ...words('couple', 'couple'),
  ...words('half', 'half halbe halben halbes'),
  ...words('D0', 'today heute heut'),
  ...words('D1', 'tomorrow tmrw 2mrw tmr tmw tomorow tommorow tommorrow 2moro tomo morgen'),
  ...words('D2', 'overmorrow ubermorgen'),
  ...words('tonight', 'tonight tonite'),
  ...words('next', 'next nxt nachste nachster nachsten nachstes nachstem'),
  ...words('afternext', 'ubernachste ubernachster ubernachsten ubernachstes ubernachstem'),
  ...words('this', 'this diese dieser diesen dieses diesem'),
  ...words('coming', 'coming upcoming kommende kommender kommenden kommendes kommendem'),
  ...words('day', "day days day's d tag tage tagen tages"),
  ...words('wday', 'workday workdays weekdays arbeitstag arbeitstage arbeitstagen werktag werktage werktagen'),
  ...words('working', 'working business work'),
  ...words('week', "week weeks week's w wk wks woche wochen wo"),
  ...words('month', "month months month's mth mths monat monate monaten monats"),
  ...words('quarter', 'quarter quarters quartal quartale quartals quartalen'),
  ...words('year', "year years year's yr yrs jahr jahre jahren jahres"),
  ...words('fortnight', 'fortnight'),
  ...words('kw', 'kw cw kalenderwoche'),
  ...words('weekend', 'weekend wochenende'),
  ...words('eod', 'eod cob eob cop feierabend dienstschluss geschaftsschluss buroschluss tagesende'),
  ...words('eow', 'eow wochenschluss'),
  ...words('eom', 'eom monatsende monatsletzter monatsletzten ultimo month-end'),
  ...words('eoq', 'eoq quartalsende quarter-end'),
  ...words('eoy', 'eoy jahresende year-end'),
  ...words('early', 'early anfang beginning begin start beginn'),
  ...words('mid', 'mid middle mitte'),
  ...words('late', 'late spat'),
  ...words('end', 'end ende'),
  ...words('close', 'close'),
  ...words('by', 'by until untill till til bis spatestens allerspatestens latest due deadline eta'),
  ...words('incl', 'including inclusive incl einschliesslich einschl inklusive inkl'),
  ...words('on', 'on am zum zu'),
  ...words('for', 'for fur'),
  ...words('in', 'in im'),
  ...words('within', 'within binnen innerhalb'),
  ...words('before', 'before vor vorm vors'),
  ...words('after', 'after nach'),
  ...words('from', 'from ab'),
  ...words('of', 'of von'),
  ...words('the', 'the der die das den dem des'),
  ...words('now', 'now jetzt'),
  ...words('time', 'time'),
  ...words('xmas', 'xmas christmas x-mas weihnachten'),
  ...words('xmas-eve', 'heiligabend heiligabends christmas-eve'),
  ...words('nye', 'silvester sylvester nye jahreswechsel'),
  ...words('easter0', 'easter ostern ostersonntag'),
  ...words('easter-2', 'karfreitag'),
  ...words('easter1', 'ostermontag'),
  ...words('easter49', 'pfingsten whitsun'),
  ...words('feast31/10', 'halloween'),
  ...words('feast1/11', 'allerheiligen'),
  ...words('feast6/12', 'nikolaus nikolaustag'),
  ...words('thanksgiving', 'thanksgiving'),
  ...words('weekof', 'weekof'),
  ...words('newyear', 'neujahr'),
  ...words('eve', 'eve'),
  ...words('new', 'new'),
  ...words('no', 'no not'),
  ...words('later', 'later noch'),
  ...words('than', 'than'),
  ...words('thing', 'thing'),
  ...words('play', 'play'),
  ...words('at', 'at @ um gegen around'),
}

/** German weekdays of two letters: words of their own in both languages, so they need a sign that a day is meant. */
const shortWeekdays = new Map(['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'].map((name, at) => [name, `W${at + 1}`]))

/** A piece of a phrase: its token, and how it was typed. */
export type DayToken = { token: string; text: string }

/** A word as the grammar sees it, in one piece or several (`mid-june`, `KW44`, `2w`); undefined when it says nothing of days. */
export function dayTokens(word: string): DayToken[] | undefined {
  const whole = tokenOf(word)
  if (whole !== undefined) return [{ token: whole, text: word }]
  const pieces = piecesOf(word)
  if (pieces.length < 2) return undefined
  const tokens = pieces.map((text) => ({ token: tokenOf(text) ?? timeToken(text), text }))
  return tokens.every(isKnown) ? tokens : undefined
}

/** All tokens of a phrase; a word that says nothing of days is none of them. */
export function tokensIn(phrase: string): string {
  return phrase
    .split(' ')
    .flatMap((word) => dayTokens(word)?.map(({ token }) => token) ?? '')
    .join(' ')
}

function isKnown(piece: { token: string | undefined; text: string }): piece is DayToken {
  return piece.token !== undefined
}

const plural =
  /^(?:days|weeks|wks|months|mths|quarters|years|yrs|workdays|weekdays|tagen?|wochen|monaten?|quartalen?|jahren?|(?:arbeits|werk)tagen?)\b/

/** Several days, weeks, months: without their number nobody can tell when they are over. */
export function isPluralTime(word: string): boolean {
  return plural.test(bareOf(word))
}

/** The token of a two-letter German weekday. */
export function shortWeekday(word: string): string | undefined {
  return shortWeekdays.get(bareOf(word).replace(/\.$/, ''))
}

/** Case, accents, brackets and what ends a sentence say nothing; the dot behind a number does. */
function bareOf(word: string): string {
  return fold(word).replaceAll(/^(?!'\d\d$)(?:[("„“'*_]|~~)+|(?:[)"“”',;:!?…*_]|~~|\.{2,})+$/g, '')
}

function tokenOf(word: string): string | undefined {
  const bare = bareOf(word)
  const plain = bare.replace(/(?<=\p{L})\.$/u, '')
  for (const spelled of [plain, foldDigraphs(plain)]) if (Object.hasOwn(table, spelled)) return table[spelled]
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th|ten|te)$/.exec(plain)
  if (ordinal) return `T${ordinal[1]}`
  if (/^\d{1,4}(?:[./-]\d{1,2})?(?:[./-]\d{0,4})?$/.test(bare)) return bare
  if (/^'\d\d$/.test(bare)) return bare
  const quarter = /^q([1-4])$/.exec(plain)
  return quarter ? `Q${quarter[1]}` : timeToken(word)
}

const partsOfDay =
  /^([ap]\.m|morning|forenoon|afternoon|evening|noon|midday|night|lunch|lunchtime|fruh|vormittags?|mittags?|nachmittags?|abends?|nachts?|morgens)$/

/** `clock` for a time with its sign (`3pm`, `15:00`), `part` for a part of the day. */
function timeToken(word: string): string | undefined {
  const bare = bareOf(word).replace(/(?<=\p{L})\.$/u, '')
  if (/^\d{1,2}(?::\d\d|\.\d\d)?(?:am|pm|h|uhr)$|^\d{1,2}:\d\d$/.test(bare)) return 'clock'
  if (/^(uhr|pm|o'clock|oclock)$/.test(bare)) return 'oclock'
  return partsOfDay.test(bare) || partsOfDay.test(foldDigraphs(bare)) ? 'part' : undefined
}

const compound =
  /^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(fr\S+|vormittag|mittag|nachmittag|abend|nacht|morgen)$/iu

/** Where a word falls into pieces: `5.Nov`, `mid-june`, `KW44`, `2w`, `Q1/27`, `Freitagabend`. */
function piecesOf(word: string): string[] {
  const dayPart = compound.exec(word)
  if (dayPart) return dayPart.slice(1)
  return word
    .replace(/^(q[1-4])[/' -]?(\d{2,4})$/i, '$1 $2')
    .replace(/^(kw|cw|wk|w)[ .-]?(\d{1,2})([,.;:]?)$/i, 'kw $2$3')
    .replace(/^(\d{1,3})([a-z]+)$/i, '$1 $2')
    .replaceAll(/(?<=\d\.)(?=\p{L})|(?<=\p{L}\.)(?=\d)/gu, ' ')
    .replaceAll(/(?<=\p{L})-|-(?=\p{L})/gu, ' ')
    .split(' ')
    .filter((piece) => piece !== '')
}

function words(token: string, list: string): Record<string, string> {
  return Object.fromEntries(list.split(' ').map((word) => [word, token]))
}

function numbered(prefix: string, rows: string[]): Record<string, string> {
  return Object.assign({}, ...rows.map((row, at) => words(`${prefix}${at + 1}`, row))) as Record<string, string>
}
