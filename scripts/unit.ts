/** After each file of unit tests: its clock goes, for the next file runs in the same process. */
import { afterAll, vi } from 'vitest'

afterAll(() => void vi.useRealTimers())
