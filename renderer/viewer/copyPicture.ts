/** Puts a picture on the clipboard. The page draws it anew, so that no stranger's bytes are decoded outside of its sandbox. */

/** Resolves to whether the system let it. */
export async function copyPicture(image: HTMLImageElement): Promise<boolean> {
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': canvas.convertToBlob({ type: 'image/png' }) })])
    return true
  } catch {
    return false
  }
}
