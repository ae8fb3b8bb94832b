import { joinMinutes, panelBeforeMinutes } from './sessions/join-minutes.ts'

/**
 * The numbers every formula starts from. Those under `publish` and `programme` are agreed constants:
 * a deployment may set them, nobody changes them in the product, and `k` may only go up.
 */
export const defaults = {
  z: 1.959963984540054,
  detection: {
    minMinutes: 10,
    maxMinutes: 180,
    joinMinutes,
    panelBeforeMinutes,
    evidenceKeptDays: 30,
    heldFrom: 0.5,
    base: { bothAccepted: 0.7, oneUnanswered: 0.55, twoUnanswered: 0.45, tentative: 0.4, adHoc: 0.4 },
    evidence: { note: 0.8, commitment: 0.8, agendaChecked: 0.5, panelManager: 0.3, panelReport: 0.3 },
    multiplier: { conflict: 0.5, oof: 0.2 },
  },
  cadence: {
    allowed: [7, 14, 21, 28],
    days: 14,
    slowestDays: 28,
    graceShare: 0.2,
    newPairWorkdays: 5,
    halfLifeDays: 28,
  },
  /** How far calendars are read from today: 13 weeks back and 4 ahead. */
  sight: { backDays: 91, aheadDays: 28 },
  keptShiftMinutes: 60,
  lateCancelHours: 24,
  underCoachedMinutesPerWeek: 15,
  commitments: {
    instantMinutes: 60,
    renegotiateWorkdays: 2,
    excusedWarnShare: 0.2,
    minDue: 5,
    curveMinN: 10,
    curveMinEvents: 5,
    sandbagDue: 20,
  },
  quality: { minTaggedSessions: 6, favourableFrom: 4 },
  publish: {
    k: 5,
    kManagers: 3,
    maxManagerShare: 0.5,
    giniMinN: 20,
    theilMinN: 30,
    lorenzMinN: 50,
    theilMinManagers: 10,
    comparisonMinN: 10,
    practicalDifference: 0.1,
    /** How alike those are who share a manager, where nothing is measured. */
    icc: 0.1,
    seasonIndex: 0.7,
    priorSlots: 10,
    readFloor: 0.7,
    readOfReadable: 0.95,
  },
  programme: {
    okr: 0.25,
    turnover: 0.05,
    pilotFactor: 3,
    pilotMonths: 6,
    flag360: 0.4,
    flag360MinRaters: 5,
    culture: 0.5,
    signsNeeded: 3,
    cyclesNeeded: 2,
  },
} as const
