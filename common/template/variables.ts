/** What a template can say of itself by a name in braces, and what stands for each. */

/** These names stand in templates that people have written: do not rename them. */
export const variables = ['contact.firstName', 'contact.lastName', 'contact.name', 'contact.phone', 'agent.firstName', 'agent.name', 'date', 'weekday'] as const
export type Variable = (typeof variables)[number]

/** Absent or empty: not known, so that the variable stays a blank. */
export type Values = Readonly<Partial<Record<Variable, string>>>

/** The variable of that name, in whatever case it is written. */
export function variableNamed(name: string): Variable | undefined {
  const wanted = name.toLowerCase()
  return variables.find((variable) => variable.toLowerCase() === wanted)
}
