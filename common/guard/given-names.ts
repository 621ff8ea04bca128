/** Which words are given names, and which of them are forms of one. A name that is not here is known by its place in the sentence (greeted.ts). */
import { nameForms } from './name-forms.ts'

/** Names without other forms. */
const others = `
aaron aiden aisha alondra althea alvin amir amos anders annette antoinette araceli ariana ariel arlene armando ashley aubrey audrey ava axel beau bertha blake
blanca boris brenda brent brett brianna brittany brock brooke bruce bruno byron caleb camila camille candace carl carmela carmen carter casey cassandra cecil
cesar chad chandra cheryl chester chloe clarence clifford clint clyde cody cole colin colleen connor corey courtney craig curtis cyrus damian damon dana
danilo daphne darius darlene darnell darrell darren darryl deandre deanna delia demetrius denise derek deshawn desiree devin devon dillon dina dion dmitri
donna dora doreen doris duane dustin dwayne dwight dylan edith edna efrain eli elias elijah elliot ellis elmer eloy elsie elvira elvis emma enzo erica erin
esmeralda estela ethan ethel evelyn ezekiel ezra fabian fatima faye fidel fiona floyd francois frida garrett gary genesis gladys glen glenn gordon graham
gretchen griselda guido gwyneth hailey hakim harley harper harvey hassan hazel heather heidi hilda holly horace hugh hugo ibrahim ida imani ingrid ira irma
irving isidro itzel jada jaden jalen jamal janelle jared jarrod jayden jeannette jenna jill jimena joanne jocelyn jodi jolene juanita jude julissa justin
justine kaitlyn kareem karen kari karl kay kayla keisha keith kelly kelsey kelvin kendra kendrick kent kerry khadija khalid kirk kofi krystal kurt kwame kyle
kylie lamar lamont lana landon latasha latoya leah lee leila leroy leticia levi lloyd logan lois lonnie lorraine luther lyle lynn mable mackenzie macy mae
malcolm malik marcella marcia margot marina mario marion marisa marlene marlon marsha marshall marvin maureen maxine maya mckenna melinda melvin meredith
merle mildred milton mindy minerva miranda mitchell mohit moises morgan moses murray myra myrtle nadia naomi natasha neil nelson nestor nia nina noah
noel noelia noemi norman octavio odell ofelia olga omar oswaldo otis owen paige paloma paola penelope perla perry peyton phoebe phyllis preston priya quentin
quincy ramiro randall randy rashad raven regina reid reuben rex reyna rhonda riley rodney roland roman romeo rory rosalind ross roxanne roy ruben ruslan ryan
sabrina salma salvatore sandeep sanjay saul scott selena serena seth shane shannon sheila shelby sheldon sherri sherry shirley sierra silas skyler sonia sonya
spencer stacy sunita sven tabitha tamara tamika tanya tara tasha tate terrell thelma tiffany todd tonya travis trent trevor trey trinity tyler tyrone tyson
ulises uriel ursula vera vernon viola vladimir wanda warren wayne wesley whitney wilma winston wyatt ximena xiomara yadira yesenia yusuf yvette yvonne zoe
zoila zuri
`

/** Names that are words or places too: only where the sentence leaves no doubt is one of them taken for a name. */
const words = `
alma amber angel april art august autumn bill bonnie chase chip clay cliff cruz crystal daisy dale dawn dean destiny dick dolly domingo don drew earl ebony
faith flor frank fran gene ginger grace grant guy harmony hope hunter iris ivy jack jade joy june lance lucero luz mark mason may mercedes mercy miles misty
nick norma parker pat patience paz pearl penny pilar prince ray reed reina rich river rob rocio rocky rose ruby rusty sage sandy skip sky sol stella sterling
sue summer taylor tucker victor violet wade ward will pepe concha refugio socorro salvador santos consuelo dolores esperanza rosario guadalupe angeles cielo
virginia georgia carolina dakota montana phoenix austin dallas houston jackson madison savannah charlotte lincoln florence orlando eugene troy aurora helena
augusta cheyenne denver gilbert santiago jordan israel asia chelsea al ale bas di dot ella fe les lo max pip sal tin vi val pau isa cal lee
`

const listOf = (text: string): readonly string[] => text.trim().split(/\s+/)

const groupsOf = new Map<string, Set<number>>()
for (const [group, names] of nameForms.split(';').entries()) {
  for (const name of listOf(names)) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(group))
}
const wordNames = new Set(listOf(words))
const known = new Set([...groupsOf.keys(), ...listOf(others), ...wordNames])

/** Whether a name, folded, is one that people bear. */
export const isGivenName = (name: string): boolean => known.has(name)

/** Whether a name, folded, is a word or a place as well. */
export const isWordToo = (name: string): boolean => wordNames.has(name)

/** Whether two names, folded, are forms of one. */
export function areForms(one: string, other: string): boolean {
  const groups = groupsOf.get(one)
  return groups !== undefined && [...(groupsOf.get(other) ?? [])].some((group) => groups.has(group))
}
