/** Whether a text of ours asks for a picture, so that one which comes then is no surprise. Pure. */
import { fold } from '../search/words.ts'

/** In English and Spanish, as the folded words have them. */
const things = /\b(pictures?|photos?|pics?|images?|screenshots?|snapshots?|scans?|copy|fotos?|fotografias?|imagen|imagenes|captura|capturas|copia)\b/
/** A picture is only spoken of where nothing is asked for. */
const asking = /\?|\b(send|text|share|take|snap|show|attach|upload|need|see|can you|could you|would you|mande|manda|mandeme|mandame|envie|envia|enviame|envieme|tome|toma|muestre|muestreme|comparta|comparte|necesito|necesitamos|puede|puedes|podria|ver)\b/

export function asksForPicture(body: string): boolean {
  const folded = fold(body)
  return things.test(folded) && asking.test(folded)
}
