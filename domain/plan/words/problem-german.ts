import type { CycleUnit } from '../../programme/two-cycle-rule.ts'
import type { NamedKpi, PlanProblem, ProblemSentences } from '../plan-problem.ts'

/** What is wrong with a plan and what to do about it: one sentence for each problem, in German. */
export function planProblemGerman(problem: PlanProblem): string {
  return sentences[problem.kind](problem as never)
}

const sentences: ProblemSentences = {
  'no-objective': () => 'Schreiben Sie auf, wozu der Plan da ist: ein Satz genügt.',
  'no-kpi': () => 'Ein Plan braucht eine Zahl. Nennen Sie die Kennzahl, an der man sieht, ob er wirkt.',
  'no-method': () => 'Schreiben Sie auf, wie gemessen wird: aus welcher Liste, von wem, an welchem Tag.',
  'too-many-kpis': ({ most }) =>
    `Ein Plan fasst höchstens ${most} Kennzahlen. Mehr verdecken die eine, auf die es ankommt: Legen Sie zuerst eine still.`,
  'too-many-goals': ({ most }) =>
    `Ein Plan fasst höchstens ${most} Ziele. Fassen Sie zwei zusammen oder lassen Sie eines für den nächsten Plan.`,
  'too-many-habits': ({ most }) =>
    `Mehr als ${most} Gewohnheiten auf einmal bleiben nicht hängen. Beenden Sie eine, bevor Sie eine neue beginnen.`,
  'too-many-behaviours': ({ most }) =>
    `Zählen Sie höchstens ${most} Verhaltensweisen, damit es bei einem Tippen je Woche bleibt.`,
  'pilot-needs-one-kpi': () =>
    'In einem Pilot hat jede Führungskraft genau eine Kennzahl. Wählen Sie die, für die Sie einstehen.',
  'same-id': () =>
    'Zwei Zeilen dieses Plans haben dieselbe Kennung. Entfernen Sie eine davon und fügen Sie sie neu hinzu.',
  'kpi-without-name': ({ place }) => `Geben Sie „Kennzahl ${place}“ einen Namen, den Sie beide verstehen.`,
  'kpi-without-source': (kpi) =>
    `Schreiben Sie auf, wo ${called(kpi)} jede Woche abgelesen wird, sodass es jeder tun könnte.`,
  'kpi-name-twice': ({ name }) => `Zwei Kennzahlen heißen „${name}“. Geben Sie einer einen anderen Namen.`,
  'target-is-baseline': ({ value, ...kpi }) =>
    `Das Ziel von ${called(kpi)} ist ${numberGerman(value)} und damit gleich dem Ausgangswert. Setzen Sie ein Ziel, das eine Veränderung ist.`,
  'target-against-direction': ({ direction, ...kpi }) =>
    direction === 'up'
      ? `${called(kpi)} soll steigen, aber das Ziel liegt unter dem Ausgangswert. Ändern Sie das Ziel oder die Richtung.`
      : `${called(kpi)} soll sinken, aber das Ziel liegt über dem Ausgangswert. Ändern Sie das Ziel oder die Richtung.`,
  'cycle-longer-than-plan': ({ cycle, weeks, ...kpi }) =>
    `${called(kpi)} sagt alle ${cycleGerman(cycle)} etwas Neues, der Plan hat ${weeks} Wochen. Wählen Sie einen kürzeren Zyklus oder einen längeren Plan.`,
  'cycle-too-short': (kpi) => `Der Zyklus von ${called(kpi)} dauert mindestens einen Tag, in ganzen Tagen.`,
  'baseline-twice': (kpi) => `${called(kpi)} hat zwei Ausgangswerte derselben Art. Behalten Sie den besseren.`,
  'baseline-in-future': (kpi) =>
    `Ein Ausgangswert von ${called(kpi)} trägt einen Tag in der Zukunft. Nehmen Sie den Tag, an dem er abgelesen wurde.`,
  'scale-needs-five-words': (kpi) =>
    `Die Skala von ${called(kpi)} braucht fünf verschiedene Wörter, von der niedrigsten Stufe bis zur höchsten.`,
  'not-on-scale': ({ value, ...kpi }) =>
    `${numberGerman(value)} ist keine Stufe von ${called(kpi)}. Wählen Sie eine der fünf Stufen.`,
  'weeks-out-of-range': ({ weeks, fewest, most }) =>
    `Ein Plan von ${weeks} Wochen passt nicht: Wählen Sie ${fewest} bis ${most} Wochen. Üblich sind zwölf.`,
  'start-not-monday': () => 'Ein Plan beginnt an einem Montag. Wählen Sie den Montag jener Woche.',
  'start-is-past': () =>
    'Der Plan läuft schon, darum bleibt sein Beginn. Pausieren Sie ihn, dann verschieben sich seine Wochen.',
  'start-too-far': () => 'Ein Plan beginnt in den letzten vier Wochen oder den nächsten drei Monaten.',
  'kpi-has-values': ({ name }) => `„${name}“ hat schon Werte. Legen Sie die Kennzahl still, dann bleibt ihr Verlauf.`,
  'habit-without-moment': ({ title }) =>
    `Wann und wo tun Sie „${title}“? Eine Gewohnheit braucht ihren Moment: „Wenn ich den Laptop öffne, am Schreibtisch“.`,
  'habit-without-days': ({ title }) => `An welchen Tagen tun Sie „${title}“? Wählen Sie mindestens einen.`,
  'habit-too-long': ({ title, most }) =>
    `„${title}“ dauert 1 bis ${most} Minuten. Machen Sie es kleiner: Fünf genügen für den Anfang.`,
  'goal-without-text': () =>
    'Ein Ziel hat noch keine Worte. Sagen Sie in einem Satz, was anders sein soll, oder entfernen Sie es.',
  'habit-without-title': () =>
    'Eine Gewohnheit hat noch keinen Namen. Sagen Sie in wenigen Worten, was Sie tun, oder entfernen Sie sie.',
  'goal-of-no-kpi': ({ text }) =>
    `Das Ziel „${text}“ nennt eine Kennzahl, die nicht in diesem Plan steht. Wählen Sie eine andere oder keine.`,
  'behaviour-without-words': () => 'Sagen Sie in wenigen Worten, welches Verhalten Sie zählen.',
  'reason-missing': () =>
    'Schreiben Sie den Grund dazu: Vereinbartes wird nur mit einem Grund geändert, den beide später lesen können.',
  'too-many-revisions': ({ most }) =>
    `Dieser Plan wurde ${most}-mal geändert. Schließen Sie ihn mit einem Rückblick ab und beginnen Sie den nächsten.`,
  'too-many-pauses': ({ most }) =>
    `Ein Plan verträgt höchstens ${most} Pausen. Schließen Sie ihn ab und beginnen Sie neu, wenn Zeit dafür ist.`,
  'habits-ever': ({ most }) =>
    `In diesem Plan wurden ${most} Gewohnheiten ausprobiert. Weitere gehören in den nächsten Plan.`,
  'pause-in-the-past': () => 'Eine Pause beginnt frühestens vor vier Wochen. Frühere Wochen bleiben, wie sie waren.',
  'pause-ends-before-it-begins': () =>
    'Der erste Tag zurück liegt vor dem Beginn der Pause. Ändern Sie einen der beiden Tage.',
  'pauses-overlap': () => 'Zu dieser Zeit gibt es schon eine Pause. Ändern Sie stattdessen deren Ende.',
  'pause-over-values': () =>
    'In dieser Pause lägen Wochen, die schon Werte haben. Lassen Sie sie später beginnen oder entfernen Sie zuerst diese Werte.',
  'review-missing': () => 'Schreiben Sie in einem Satz auf, was daraus geworden ist, bevor Sie den Plan abschließen.',
  'plan-runs-already': () =>
    'Ein Plan zur Zeit: Schließen Sie zuerst den laufenden ab oder beantworten Sie den vorgeschlagenen.',
  'too-large': () =>
    'Dieser Plan enthält mehr Text, als aufbewahrt werden kann. Kürzen Sie seine Notizen oder schließen Sie ihn ab und beginnen Sie den nächsten.',
  'week-not-there': ({ week, last }) =>
    last === 0
      ? `Woche ${week} kommt erst noch: Der Plan hat noch nicht begonnen.`
      : `Woche ${week} lässt sich noch nicht eintragen: Der Plan ist in Woche ${last}.`,
  'day-not-there': () =>
    'Dieser Tag lässt sich nicht eintragen: Er liegt zu weit zurück, in der Zukunft oder vor dem Beginn.',
}

function cycleGerman(cycle: CycleUnit): string {
  if (typeof cycle === 'number') return cycle === 1 ? 'Tage' : `${cycle} Tage`
  return { week: 'Wochen', month: 'Monate', quarter: 'Quartale', year: 'Jahre' }[cycle]
}

function numberGerman(value: number): string {
  return value.toLocaleString('de', { maximumFractionDigits: 6, useGrouping: false })
}

/** A KPI as it is called in the form where it has no name yet. */
function called({ name, place = 1 }: NamedKpi): string {
  return `„${name === '' ? `Kennzahl ${place}` : name}“`
}
