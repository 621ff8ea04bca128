/** What a delivery means, whoever asks. */
import type { Delivery } from '../contract/model.ts'

/** Whether the carrier took the text and then did not bring it, or we could not hand it over at all. */
export const hasFailed = (delivery: Delivery): delivery is 'undelivered' | 'failed' => delivery === 'undelivered' || delivery === 'failed'
