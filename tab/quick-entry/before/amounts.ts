import { tokensIn } from '../day-tokens.ts'
import { bare, wordSet } from './word-set.ts'

/** Before a number what carries one: version 2.10, room 12, a score of 4/5. Before the name of a day they change nothing. */
const numbered = wordSet(
  'version release build chapter section page part phase sprint room number item ticket step level unit',
  'floor building gate model kapitel seite abschnitt teil raum nummer punkt schritt stufe ebene',
  'etage gleis linie paragraf absatz artikel aufgabe frage folie slide figure table tabelle abbildung score',
  'ziffer anlage anhang los formular zeile spalte ausgabe heft band paragraph position pos absatz satz variante fassung',
  'revision auflage modul lektion beispiel bild blatt klasse gruppe halle tor platz reihe runde patch update',
  'appendix annex exhibit line row column lot form issue vol volume clause paragraph article rule option variant module',
  'lesson exercise example round stage tier grade class group lane seat track episode season day tag top typ type serie series din iso rfc tls',
  'pkt ziff abs kap art az haus hausnummer plz tel telefon durchwahl',
  'ios android java node python php',
  's p pp v ver nr num pr id rev ch sec pg lvl',
)

/** Before bare numbers also what tells how much something is. */
const measuring = wordSet('is are was were has have ist sind war waren hat um von bei')

/** Before numbers with a stroke or a dot also what carries a number: the invoice 3/4, a split of 30/10. */
const numbering = wordSet(
  'invoice invoices po order ratio split score size sizes steps parts rounds',
  'rechnung bestellung auftrag akte vorgang aktenzeichen grosse teile',
)

const growth = /\b(increase|raise|cut|reduce|lower|grow|improve|extend|shorten|rise|drop|erhoh\w*|senk\w*|steiger\w*)\b/
const marks = /\b(rate|rated|rating|scored?|grade|graded|mark|bewert\w*|benot\w*|note)\b/
const versions = /\b(version\w*|release\w*|upgrade\w*|update\w*|patch\w*|build|roll ?out|deploy\w*|hotfix|v\d+)\b/

const duration = /^(?:by )?\S+ (?:day|week|month|year|tag|woche|monat|jahr)\S*$/

/** Only how long, over tokens: "2 weeks", "3 working days". Behind "in" it is when. */
const length =
  /^(?:(?:\d{1,3}|a|acht|couple|half) (?:of )?)?(?:wday|working day|day|week|month|quarter|year|fortnight)$/

/** Numbers that may be a day, a part of something, a score or a version: 3/4, 8/10, 1.9.26. */
function isOddNumber(words: string): boolean {
  const [, first, second] = /^(?:f(?:o|u)r )?(\d{1,2})[/-](\d{1,2})[.,!?]?$/.exec(words) ?? []
  if (first !== undefined) return Number(first) <= Number(second) && Number(second) <= 12
  return /^\d{1,2}\.\d{1,2}\.\d{2}[,!?]?$/.test(words)
}

/** What is done by a day, and once: behind these a length of time says when, and not how long. */
const doings = wordSet(
  'send order draft write finish ship deliver prepare submit publish fix file update complete answer reply review share',
  'create build present close sign pay post print return hand invite design define document email mail organise organize',
  'arrange collect upload translate check clarify settle decide reach',
  'schicken senden bestellen schreiben erledigen liefern vorbereiten einreichen veroffentlichen prufen abgeben abschliessen',
  'fertigstellen erstellen bauen zeigen vorstellen unterschreiben zahlen bezahlen drucken organisieren anrufen anlegen',
  'sammeln hochladen ubersetzen klaren entscheiden mitbringen beantworten teilen absprechen besprechen pflegen',
)

/** What is done on a day, and may also go on for a while: behind these numbers are a day. */
const bookings = wordSet(
  'book call meet visit plan schedule hire test move start buchen planen treffen besuchen testen',
)

/** Is this the verb of something that is done by a day, or on one? */
export function isDoing(word: string): boolean {
  return doings.has(word) || bookings.has(word)
}

/** What may stand before the verb of a promise. */
const openers = wordSet(
  "please pls i we you i'll we'll will shall must should can could need have to let me bitte ich wir",
)

/** In so and so long: a word between this and a length of time changes it, as in "in knapp zwei Wochen". */
const withinWords = wordSet('in within binnen innerhalb')

/**
 * Do these words, behind `before`, say how much or how long instead of when: "version 2.10", "raise it by 4.5", "wait two
 * weeks", "finish 3/4"? All in small letters without accents; `text` is the whole line before them.
 */
export function isAmount(before: readonly string[], text: string, words: string): boolean {
  return isNumbered(before, words) || isMeasure(before, text, words) || isLength(before, words)
}

/** Is it the number of something? With an article before it, the thing is known without: "the room 12 October". */
function isNumbered(before: readonly string[], words: string): boolean {
  const thing = bare(before.at(-1) ?? '')
  const isPlain = /^[\d./-]+[,!?]?$/.test(words)
  if (/^\d+[./-]\d/.test(words) && numbering.has(thing)) return true
  if (!/^\d+(?!\d|st|nd|rd|th)/.test(words) || !numbersOf(thing)) return false
  return isPlain || !isWhole(before)
}

/** Is this the word for something that carries a number, such as a ticket or a page? */
export function numbersOf(word: string): boolean {
  const thing = bare(word)
  return numbered.has(thing) || numbered.has(thing.replace(/s$/, ''))
}

/** Does an article make the thing before a whole one, so that no number belongs to it? */
function isWhole(before: readonly string[]): boolean {
  return /^(?:the|a|an|my|our|this|der|die|das|den|dem|ein\w*)$/.test(bare(before.at(-2) ?? ''))
}

function isMeasure(before: readonly string[], text: string, words: string): boolean {
  const last = before.at(-1) ?? ''
  if (/^\d/.test(words) && (measuring.has(bare(last)) || /^\d+$/.test(last))) return true
  if (isOddNumber(words) && !(words.includes('.') && isWhole(before)) && !isDated(before, text)) return true
  if (marks.test(text) && /^\d{1,2}[/.]\d{1,2}$/.test(words)) return true
  const isDotted = /\d\.\d/.test(words)
  if (isDotted && versions.test(text) && !/^(?:by|on|bis|am|zum|spatestens)\b/.test(words)) return true
  return growth.test(text) && /^by \S*\d/.test(words) && (isDotted || !words.includes(' ', 3))
}

function isLength(before: readonly string[], words: string): boolean {
  if (duration.test(words) && before.slice(-3).some((word) => withinWords.has(bare(word)))) return true
  if (!isOnlyLength(words)) return false
  return !isDone(before, doings) || /^(?:over|under|above|below|net|uber|unter)$/.test(bare(before.at(-1) ?? ''))
}

/** Does a phrase, folded, say only how long: "2 weeks", "3 working days"? */
export function isOnlyLength(words: string): boolean {
  return length.test(tokensIn(words))
}

/** Is it one of these verbs with an object: the verb that a line begins with, or a German one ends with? */
function isDone(before: readonly string[], verbs: ReadonlySet<string>): boolean {
  const at = before.findIndex((word) => !openers.has(bare(word)))
  const isVerbFirst = at >= 0 && at < before.length - 1 && verbs.has(bare(before[at] ?? ''))
  return isVerbFirst || (before.length > 1 && verbs.has(bare(before.at(-1) ?? '')))
}

/** Is a thing named whole and something done with it, so that numbers behind it are the day: "send the plan 3/4"? */
export function isDated(before: readonly string[], text: string): boolean {
  const isVerbLast = before.length > 1 && /^\p{Ll}+(?:en|ern|eln)$/u.test(before.at(-1) ?? '')
  const isNamed = /\b(?:the|an?|my|our|this|it|them|der|die|das|den|dem|ein\w*|es|sie)\b/.test(text)
  return isVerbLast || (isNamed && (isDone(before, doings) || isDone(before, bookings)))
}
