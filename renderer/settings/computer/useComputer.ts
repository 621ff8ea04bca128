/** What Textdesk runs on here and what this computer lets it do; undefined until the desk has answered. */
import type { Computer } from '../../../contract/answers/computer.ts'
import { useAnswer } from '../../page/useAnswer.ts'

export const useComputer = (): Computer | undefined => useAnswer('desktop.computer', {}).answer
