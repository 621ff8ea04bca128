/** What became of a text, for whoever counts: each delivery is of one fate, so that the fates together are all texts. */
import type { Delivery } from '../../../contract/message.ts'
import { deliveries } from '../../../contract/message.ts'
import type { TextCount, TextFate } from '../../../contract/answers/stats.ts'

const fates: Readonly<Record<Exclude<Delivery, 'received'>, { readonly fate: TextFate; readonly wasTaken: boolean }>> = {
  queued: { fate: 'queued', wasTaken: false },
  sending: { fate: 'queued', wasTaken: false },
  checking: { fate: 'unknown', wasTaken: false },
  unclear: { fate: 'unknown', wasTaken: false },
  accepted: { fate: 'underWay', wasTaken: true },
  sent: { fate: 'underWay', wasTaken: true },
  delivered: { fate: 'delivered', wasTaken: true },
  undelivered: { fate: 'failed', wasTaken: true },
  failed: { fate: 'failed', wasTaken: false },
  unconfirmed: { fate: 'unknown', wasTaken: true },
}

/** The deliveries that a count is of. */
export function deliveriesOf(count: TextCount): readonly Delivery[] {
  return deliveries.filter((delivery) => {
    if (delivery === 'received') return count === 'received'
    const { fate, wasTaken } = fates[delivery]
    return count === 'sent' ? wasTaken : fate === count
  })
}
