/** Sync's limits: 20 reads, 20 writes of one object and 20 new objects a second, for which ten seconds count. https://www.twilio.com/docs/sync/limits */

const perSecond = 20
const burstSeconds = 10

/** Counts by a bucket for each name that fills again with time. */
export function openBuckets(now: () => number) {
  const buckets = new Map<string, { level: number; at: number }>()
  /** Takes one out; false when the bucket is empty. */
  return (name: string): boolean => {
    const at = now()
    const { level: before = perSecond * burstSeconds, at: since = at } = buckets.get(name) ?? {}
    const level = Math.min(perSecond * burstSeconds, before + (Math.max(0, at - since) / 1000) * perSecond)
    buckets.set(name, { level: level >= 1 ? level - 1 : level, at })
    return level >= 1
  }
}
