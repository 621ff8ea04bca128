/** Numbers that one slip of the finger makes of each other: a digit that is another, or two neighbours swapped. */

/** The country code is never typed by hand, and in a number so short everything is near. */
const leastDigits = 7

/**
 * Every number that is one slip away, none twice.
 *
 * @param phone E.164
 */
export function nearNumbers(phone: string): readonly string[] {
  if (phone.length <= leastDigits) return []
  // The last ten digits are what is typed; what stands before them is the country’s code.
  const from = Math.max(2, phone.length - 10)
  const near = new Set<string>()
  for (let at = from; at < phone.length; at += 1) {
    for (let digit = 0; digit <= 9; digit += 1) near.add(phone.slice(0, at) + String(digit) + phone.slice(at + 1))
    if (at + 1 < phone.length) near.add(phone.slice(0, at) + phone[at + 1]! + phone[at]! + phone.slice(at + 2))
  }
  near.delete(phone)
  return [...near]
}

/** Whether one number is a correction of the other: so much of it is the same that nobody else was meant. */
export function isCorrectionOf(one: string, other: string): boolean {
  if (one.length !== other.length) return one.startsWith(other) || other.startsWith(one)
  return [...one].filter((digit, at) => digit !== other[at]).length <= 2
}
