/**
 * What the set-up tells the person at the terminal: on stderr, so that a task's own output stays clean.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`textdesk: ${line}\n`)
}
