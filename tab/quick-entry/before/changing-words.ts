import { bare, wordSet } from './word-set.ts'

/** Words that change what the day behind them means, or make it part of a name: behind them a day is text. */
const changing = wordSet(
  'since past previous every each except besides like about bout ungefahr etwa vorauss ca circa approx and or but to between through per than plus minus',
  'starting beginning commencing beginnend startend effective another other following preceding whole entire same',
  'ausser oder und sowie zwischen pro je ab vom beim nicht nie erst wegen laut gegenuber statt seit',
  're regarding concerning betreffs bezuglich hinsichtlich auf mit uber bei aus durch',
  'kurz wef w.e.f earliest sooner earlier ago overdue dated unlike throughout during half least whether if unless as',
  'fruhestens ehestens zuvor vorher datiert wahrend mindestens wenigstens falls sofern ob wie als u bzw',
  'entweder weder either neither nor versus even sogar auch also always often sometimes once twice',
  'immer stets jeweils aller meist meistens oft manchmal einmal zweimal mehrmals any times maybe perhaps',
  'vielleicht eventuell evtl wohl yesterday gestern vorgestern otherwise else sonst ansonsten andernfalls notfalls',
  'alternativ allenfalls tbd betr aw tentative rather better pre post some that those these certain vorlaufig theoretisch',
  'mr mrs ms miss mister dr prof herr herrn frau fraulein familie firma onkel tante uncle aunt',
  'vs w/ w/o with without against into onto via upon beyond ohne samt trotz fiscal thru stand stichtag',
  'covering showing listing describing titled called named namens my our your their his her its not never',
)

/** German ones, without their endings. */
const stems = wordSet(
  'letzt last vorig vergangen jed jen all kein folgend darauffolgend gestrig heutig ganz selb halft half gesamt komplett',
  'irgendein mein unser uns ihr sein uberfallig respektiv genannt regelmassig mutmasslich',
)

/** Behind these a weekday or a month is a name: Good Friday, Lord Sunday, Super Bowl Sunday. "Good by friday" is a day. */
const naming = wordSet(
  'lord lady sgt capt captain saint st father mother sister brother girl coach judge holiday bank bowl pancake maundy',
  'giving spy sir madam black good easter cyber blue ash palm holy shrove casual guten schonen gut fat happy super taco whit',
  'folder ordner channel kanal projekt project betreff thema topic subject codename song film titel title',
)

/** Is a day whose first token is `first` a name behind this word? */
export function isNaming(word: string, first: string): boolean {
  return naming.has(bare(word)) && /^[WMD]\d/.test(first)
}

/** A short word with a dot, in small letters, is a preposition cut off: "wg.", "bzgl.", "i.S.". Sentences end otherwise. */
const cutOff = /^\p{Ll}[\p{L}.]{0,4}\.$/u

/** How often or how surely, in both languages; only a few things are called so. */
const adverb = /\w{3}(?:ly|lich|weise)$/
const things = wordSet('reply supply assembly family july only')

/** Does this word change what the day behind it means? */
export function isChanging(word: string): boolean {
  // HR is a department, and Hr. a Mister.
  if (/^Hrn?\.?$/.test(word) || cutOff.test(word)) return true
  const plain = bare(word).replace(/^(re|aw|betr|betreff):$/, '$1')
  const stem = plain.replace(/e[nrms]?$/, '')
  return (
    changing.has(plain) ||
    stems.has(stem) ||
    (adverb.test(plain) && !things.has(plain)) ||
    /^(?:fy|gj)'?\d*$|^\w{3,}'s$/.test(plain)
  )
}
