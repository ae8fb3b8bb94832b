import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** A picture as rows of red, green, blue and alpha bytes, alpha not multiplied in. */
export type Picture = { width: number; height: number; rgba: Uint8Array }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
// Bit depth 8, colour type 6 (RGBA), deflate, adaptive filters, not interlaced.
const rgba8 = Buffer.from([8, 6, 0, 0, 0])

/** Writes a picture as PNG, 8 bits a channel with alpha, each row with filter 0 (none). */
export function encodePng(picture: Picture): Buffer {
  const stride = picture.width * 4
  const rows = Buffer.alloc((stride + 1) * picture.height)
  for (let y = 0; y < picture.height; y++)
    rows.set(picture.rgba.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1)
  const size = Buffer.alloc(8)
  size.writeUInt32BE(picture.width, 0)
  size.writeUInt32BE(picture.height, 4)
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([size, rgba8])),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Reads a PNG that `encodePng` wrote. Throws on any other kind of PNG. */
export function decodePng(png: Buffer): Picture {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('This is not a PNG file.')
  const parts: Buffer[] = []
  let width = 0
  let height = 0
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    const kind = png.toString('latin1', at + 4, at + 8)
    if (png.readUInt32BE(at + 8 + body.length) !== crc32(png.subarray(at + 4, at + 8 + body.length)))
      throw new Error(`The ${kind} part of the PNG is damaged.`)
    if (kind === 'IDAT') parts.push(body)
    if (kind !== 'IHDR') continue
    if (!body.subarray(8).equals(rgba8)) throw new Error('Only 8-bit RGBA pictures can be read.')
    width = body.readUInt32BE(0)
    height = body.readUInt32BE(4)
  }
  return { width, height, rgba: unfiltered(inflateSync(Buffer.concat(parts)), width * 4, height) }
}

function unfiltered(rows: Buffer, stride: number, height: number): Uint8Array {
  const rgba = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1)
    if (rows[start] !== 0) throw new Error('Only rows without a filter can be read.')
    rgba.set(rows.subarray(start + 1, start + 1 + stride), y * stride)
  }
  return rgba
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
