/**
 * Codes about our own account, keys and sender: the person's phone has nothing to do with them, and no text goes out until an
 * administrator has mended them. Meanings: twilio.com/docs/api/errors.
 */
import type { Advice } from './advice.ts'
import type { FailureRule, FailureTable } from './rule.ts'

const mended = (advice: Advice): FailureRule => ({ advice, next: 'none', passing: true })

export const accountFailures = {
  20003: mended('fixAccount'),
  20005: mended('fixAccount'),
  20006: mended('fixAccount'),
  20008: mended('fixAccount'),
  20010: mended('fixAccount'),
  20404: mended('fixAccount'),
  21212: mended('fixSender'),
  21407: mended('fixSender'),
  21601: mended('fixSender'),
  21603: mended('fixSender'),
  21606: mended('fixSender'),
  21607: mended('fixSender'),
  21608: mended('verifyNumber'),
  21657: mended('fixSender'),
  21659: mended('fixSender'),
  21660: mended('fixSender'),
  21661: mended('fixSender'),
  21701: mended('fixSender'),
  21702: mended('fixSender'),
  21703: mended('fixSender'),
  21704: mended('fixSender'),
  21705: mended('fixSender'),
  30002: mended('fixAccount'),
  30010: mended('fixAccount'),
  30018: mended('fixSender'),
  30024: mended('fixSender'),
  30032: mended('settleRegistration'),
  30033: mended('settleRegistration'),
  30034: mended('settleRegistration'),
  30035: mended('settleRegistration'),
} as const satisfies FailureTable
