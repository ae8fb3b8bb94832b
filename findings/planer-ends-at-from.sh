#!/usr/bin/env bash
# planer takes the quoted part off a reply.
# Guess: the head of a quoted mail is known by several of its lines (From, Sent, To, Subject) or by an address.
# Seen: one line that begins with "From:" or "Date:", or with "Von:" in German, is enough: it and all that follows is gone,
# "From: Monday on we ship daily." too. Its peer email-reply-parser keeps all three whole, and cuts a real head as well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact planer@1.2.0 email-reply-parser@2.3.9
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import EmailReplyParser from 'email-reply-parser'
import planer from 'planer'

const mails = {
  plan: 'Three things.\n\nFrom: Monday on we ship daily.\n\nPriya',
  times: 'Notes\n\nDate: 15 October\nDecided: we ship.',
  german: 'Notiz\n\nVon: Montag an liefern wir.\n\nPriya',
  reply: 'Fine.\n\nFrom: Elena <elena@example.com>\nSent: 15 October 2026 10:02\nTo: Priya <priya@example.com>\nSubject: 1:1\n\nCan you?',
}
const seen = Object.entries(mails).map(([kind, mail]) => [
  kind,
  planer.extractFrom(mail, 'text/plain'),
  new EmailReplyParser().read(mail).getVisibleText().trim(),
])
console.log('mail, what planer 1.2.0 leaves, what email-reply-parser 2.3.9 leaves')
for (const row of seen) console.log(row.map((part) => JSON.stringify(part)).join(' | '))
assert.deepEqual(seen, [
  ['plan', 'Three things.', mails.plan],
  ['times', 'Notes', mails.times],
  ['german', 'Notiz', mails.german],
  ['reply', 'Fine.', 'Fine.'],
])
JS
node check.mjs
