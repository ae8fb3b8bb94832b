import type { OperationName } from '#domain/access'

export type Route = { method: 'GET' | 'POST' | 'PUT' | 'DELETE'; path: string }

/**
 * Where each operation lives below the API's base. `{name}` in a path is a field of the operation's input;
 * the other fields travel in the query (GET) or in the JSON body. Plain data without schemas,
 * so that the first load of a page may import it.
 */
export const routes = {
  openPair: { method: 'GET', path: 'pair' },
  // Mail addresses travel in the body: platforms log addresses of requests.
  openAppointment: { method: 'POST', path: 'appointment' },
  addTopic: { method: 'POST', path: 'pairs/{pairId}/topics' },
  discussTopic: { method: 'POST', path: 'pairs/{pairId}/topics/{topicId}/discuss' },
  reopenTopic: { method: 'POST', path: 'pairs/{pairId}/topics/{topicId}/reopen' },
  removeTopic: { method: 'DELETE', path: 'pairs/{pairId}/topics/{topicId}' },
  addNote: { method: 'POST', path: 'pairs/{pairId}/notes' },
  editNote: { method: 'PUT', path: 'pairs/{pairId}/notes/{noteId}' },
  removeNote: { method: 'DELETE', path: 'pairs/{pairId}/notes/{noteId}' },
  addCommitment: { method: 'POST', path: 'pairs/{pairId}/commitments' },
  tickCommitment: { method: 'POST', path: 'pairs/{pairId}/commitments/{commitmentId}/tick' },
  untickCommitment: { method: 'POST', path: 'pairs/{pairId}/commitments/{commitmentId}/untick' },
  confirmCommitment: { method: 'POST', path: 'pairs/{pairId}/commitments/{commitmentId}/confirm' },
  unconfirmCommitment: { method: 'POST', path: 'pairs/{pairId}/commitments/{commitmentId}/unconfirm' },
  removeCommitment: { method: 'DELETE', path: 'pairs/{pairId}/commitments/{commitmentId}' },
  placeTopic: { method: 'POST', path: 'pairs/{pairId}/topics/{topicId}/place' },
  decideTopic: { method: 'POST', path: 'pairs/{pairId}/topics/{topicId}/decide' },
  moveCommitment: { method: 'POST', path: 'pairs/{pairId}/commitments/{commitmentId}/move' },
  acknowledgeMoves: { method: 'POST', path: 'pairs/{pairId}/commitments/{commitmentId}/acknowledge-moves' },
  dropCommitment: { method: 'POST', path: 'pairs/{pairId}/commitments/{commitmentId}/drop' },
  undropCommitment: { method: 'POST', path: 'pairs/{pairId}/commitments/{commitmentId}/undrop' },
  acknowledgeDrop: { method: 'POST', path: 'pairs/{pairId}/commitments/{commitmentId}/acknowledge-drop' },
  setTrigger: { method: 'POST', path: 'pairs/{pairId}/commitments/{commitmentId}/trigger' },
  transferCommitment: { method: 'POST', path: 'pairs/{pairId}/commitments/{commitmentId}/transfer' },
  readCommitmentHistory: { method: 'GET', path: 'pairs/{pairId}/commitments/{commitmentId}/history' },
  sayOfSession: { method: 'POST', path: 'pairs/{pairId}/sessions/{on}/say' },
  logTalk: { method: 'POST', path: 'pairs/{pairId}/talks' },
  tagSession: { method: 'POST', path: 'pairs/{pairId}/sessions/{on}/tags' },
  noteGrow: { method: 'POST', path: 'pairs/{pairId}/sessions/{on}/grow' },
  noteOpening: { method: 'POST', path: 'pairs/{pairId}/openings' },
  closeSession: { method: 'POST', path: 'pairs/{pairId}/sessions/{on}/close' },
  proposeCadence: { method: 'POST', path: 'pairs/{pairId}/cadence/propose' },
  acceptCadence: { method: 'POST', path: 'pairs/{pairId}/cadence/accept' },
  claimSeries: { method: 'POST', path: 'pairs/{pairId}/series' },
  readCards: { method: 'GET', path: 'pairs/{pairId}/cards' },
  readHistory: { method: 'GET', path: 'pairs/{pairId}/history' },
  // No id in this address: platforms log addresses, and an answer leaves no trace.
  answerPulse: { method: 'POST', path: 'pulse' },
  handOver: { method: 'POST', path: 'pairs/{pairId}/hand-over' },
  exportMine: { method: 'GET', path: 'me/export' },
  readAccessLog: { method: 'GET', path: 'pairs/{pairId}/access-log' },
  readHome: { method: 'GET', path: 'home' },
  readSettings: { method: 'GET', path: 'settings' },
  changeSettings: { method: 'POST', path: 'settings' },
  readRelease: { method: 'GET', path: 'releases/{block}' },
  openHrDesk: { method: 'GET', path: 'hr/desk' },
  exportRelease: { method: 'GET', path: 'hr/releases/{block}/export' },
  importFigures: { method: 'POST', path: 'hr/figures' },
  syncNow: { method: 'POST', path: 'sync' },
  readSync: { method: 'GET', path: 'sync' },
  readRuns: { method: 'GET', path: 'runs' },
} as const satisfies Record<OperationName, Route>
