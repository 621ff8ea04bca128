/** A picture for tests, drawn here, so that the page has nothing to fetch. */

/** @returns its address */
export function aPicture(width: number, height: number, colour = 'teal'): string {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')!
  pen.fillStyle = colour
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = 'white'
  pen.font = `${Math.round(height / 8)}px sans-serif`
  pen.fillText('Ballot', width / 8, height / 2)
  return canvas.toDataURL()
}
