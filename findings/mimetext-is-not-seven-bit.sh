#!/usr/bin/env bash
# mimetext writes a mail as raw MIME, for services that take the whole message.
# Guess: UTF-8 text is sent quoted-printable, base64 or 8bit; lines end in CRLF; a long subject is several encoded words.
# Seen: the body holds UTF-8 under "7bit", no CRLF anywhere, and one encoded word far beyond the 75 characters of RFC 2047.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact mimetext@3.0.28
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import { createMimeMessage } from 'mimetext'

const mail = createMimeMessage()
mail.setSender('ann@contoso.example')
mail.setRecipient('bob@contoso.example')
mail.setSubject('Ihre Woche: drei offene Zusagen, zwei Gespräche am Dienstag und eines am Freitagnachmittag mit Jörg Müller')
mail.addMessage({ contentType: 'text/plain', data: 'Grüße aus Köln' })
const raw = mail.asRaw()
const word = /=\?utf-8\?B\?[^?]*\?=/i.exec(raw)?.[0] ?? ''
const encoding = /^Content-Transfer-Encoding: (.*)$/im.exec(raw)?.[1]?.trim()
console.log('mimetext 3.0.28')
console.log('declared:', encoding, '| holds UTF-8 letters:', raw.includes('Grüße aus Köln'))
console.log('CRLF anywhere:', raw.includes('\r\n'))
console.log('longest encoded word:', word.length, 'characters (RFC 2047 allows 75)')
assert.equal(encoding, '7bit')
assert.ok(raw.includes('Grüße aus Köln'))
assert.ok(!raw.includes('\r\n'))
assert.ok(word.length > 75)
JS
node check.mjs
