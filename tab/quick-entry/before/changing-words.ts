import { bare, wordSet } from './word-set.ts'

/** Words that change what the day behind them means, or make it part of a name: behind them a day is text. */
const changing = wordSet(
  'since last past previous every each except besides like about ca circa approx roughly and or but to between through per than plus minus',
  'starting beginning commencing beginnend startend effective another other following preceding whole entire same',
  'seit letzte letzten letzter letztes vorige vorigen voriger vergangene vergangenen jeden jede jeder jedes',
  'jedem jenem jenen jener jene alle allen',
  'ausser oder und sowie zwischen pro je ab vom beim nicht kein keinen nie erst wegen laut gegenuber statt',
  're regarding concerning betreffs bezuglich hinsichtlich',
  'folgenden darauffolgenden gestrigen heutigen ganzen selben auf mit uber bei aus durch',
  'earliest sooner earlier ago overdue dated unlike throughout during half all least nearly whether if unless as',
  'fruhestens ehestens zuvor vorher uberfallig datiert wahrend halfte halfe ganze gesamte gesamten komplette',
  'mindestens wenigstens falls sofern ob wie als u bzw respektive entweder weder either neither nor versus',
  'always usually regularly normally typically often sometimes mostly generally weekly monthly daily once twice',
  'immer stets jeweils aller meist meistens oft manchmal regelmassig ublicherweise normalerweise taglich monatlich',
  'wochentlich einmal zweimal mehrmals',
  'any times maybe perhaps possibly probably irgendeinen irgendeinem vielleicht eventuell evtl',
  'womoglich vermutlich wahrscheinlich',
  'mr mrs ms miss mister dr prof herr herrn frau fraulein familie firma onkel tante uncle aunt',
  'yesterday gestern vorgestern otherwise else alternatively sonst ansonsten andernfalls notfalls alternativ ersatzweise',
  'allenfalls',
  'some that those these certain tentatively conceivably supposedly potentially apparently provisionally presumably approximately wohl',
  'schatzungsweise mutmasslich theoretisch vorlaufig',
  'vs with without against into onto via upon beyond ohne samt trotz fiscal thru stand stichtag',
  'my our your their his her its mein meinen unser unseren ihr ihren sein seinen not never',
)

/** Behind these a weekday or a month is a name: Good Friday, Lord Sunday, Super Bowl Sunday. "Good by friday" is a day. */
const naming = wordSet(
  'lord lady sgt capt captain saint st father mother sister brother girl coach judge holiday bank bowl pancake maundy',
  'giving spy sir madam black good easter cyber blue ash palm holy shrove casual guten schonen gut fat happy super taco whit',
  'projekt project betreff subject codename song film titel title',
)

/** Is a day whose first token is `first` a name behind this word? */
export function isNaming(word: string, first: string): boolean {
  return naming.has(bare(word)) && /^[WM]\d/.test(first)
}

/** A short word with a dot, in small letters, is a preposition cut off: "wg.", "bzgl.", "i.S.". Sentences end otherwise. */
const cutOff = /^\p{Ll}[\p{L}.]{0,4}\.$/u

/** Does this word change what the day behind it means? */
export function isChanging(word: string): boolean {
  // HR is a department, and Hr. a Mister.
  if (/^Hrn?\.?$/.test(word) || cutOff.test(word)) return true
  return changing.has(bare(word)) || /^(?:fy|gj)'?\d*$|^\w{3,}'s$|\w{4,}erweise$|[^u]sweise$/.test(bare(word))
}
