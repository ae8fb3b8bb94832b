/** Twice as many pixels as the picture's own units, so that it stays sharp on a slide. */
const sharpness = 2

/** A picture as pixels, drawn by this browser. */
export async function pngOf(svg: string): Promise<Blob> {
  const picture = new Image()
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = sharpness * picture.width
  canvas.height = sharpness * picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (blob === null) throw new Error('The browser could not draw the picture')
  return blob
}
