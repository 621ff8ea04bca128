/** The sends by which the rule is judged: it was never changed for any of them. What it gets wrong here stays wrong until other sends teach it. */
import type { Labelled } from './sends.kit.ts'

export const unseen: Labelled = {
  people: `
    Richard Alvarado | Rick, Richard, Ricky, Dick, Mr. Alvarado
    Josefina Tapia | Josefina, Josie, Fina, Sra. Tapia, Doña Josefina
    Kenneth Wolfe | Ken, Kenny, Kenneth, Mr. Wolfe
    Hannah Rosenthal | Hannah, Ms. Rosenthal
    Alberto Fierro | Beto, Alberto, Albert, Sr. Fierro
    Chiara Moretti | Chiara, Ms. Moretti
    Violet Sparks | Violet, Vi, Ms. Sparks
    Isaiah Grant | Isaiah, Mr. Grant
    Min-jun Park | Min-jun, Mr. Park
    Adaeze Nwosu | Adaeze, Ada, Ms. Nwosu
    Edmundo Larios | Edmundo, Mundo, Sr. Larios
    Verónica Bustos | Vero, Verónica, Veronica, Sra. Bustos
    Catherine Manygoats | Cathy, Catherine, Kate, Mrs. Manygoats
    Hunter Davis | Hunter, Mr. Davis
    Magdalena Rico | Magda, Magdalena, Sra. Rico
    Joel Steinberg | Joel, Mr. Steinberg
    Amparo Cota | Amparo, Doña Amparo, Sra. Cota
    Rashid Karimi | Rashid, Mr. Karimi
    Melissa Fairbanks | Mel, Missy, Melissa, Ms. Fairbanks
    Arturo Becerra | Arturo, Art, Sr. Becerra
    Susannah Wright | Sue, Susie, Susannah, Ms. Wright
    Phillip Tso | Phil, Phillip, Mr. Tso
    Graciela Montes | Chela, Graciela, Sra. Montes
    Walter Pike | Walt, Wally, Walter, Mr. Pike
    Zoe Castellanos | Zoe, Srta. Castellanos
    Jerome Baptiste | Jerome, Jerry, Mr. Baptiste
    Norma Alicia Ponce | Norma, Norma Alicia, Sra. Ponce
    Freya Solberg | Freya, Ms. Solberg
    Leroy Santiago | Leroy, Mr. Santiago
    Daisy Underhill | Daisy, Ms. Underhill
    Phan Van Hieu | Hieu, Mr. Phan
    Eulalia Nevárez | Eulalia, Lala, Doña Eulalia, Sra. Nevárez
    Omar | Omar, Omarcito
    ~needs large print | Stanley
    ~Son of the pastor in Globe | Caleb
    | Brenda
    | Ernesto, Neto
  `, normal: `
    Hi {call}, you can use any vote center in the county.
    Hello {call}, it's the church on the corner of 3rd and Oak.
    Hey {call}, yes, take your kid along.
    Good morning {call}! Your replacement ballot is ready.
    Dear {call}, sorry that it took so long.
    {call}, the drop box closes at 7 tonight.
    hi {call-low}, go to the side door
    GOOD AFTERNOON {CALL}, WE ARE OPEN.
    Thank you, {call}, and good luck!
    Many thanks, {call}.
    Right, {call}, that's the one.
    Let me know how it goes, {call}!
    Of course, {call}. Take your time.
    You don't need it, {call}, the ID is enough.
    One more thing, {call}: bring a pen.
    Hola {call}, puede ir a cualquier centro.
    Buenas tardes, {call}. Es la iglesia de la esquina.
    Muchas gracias {call}, que le vaya bien.
    No hay problema, {call}.
    Disculpe, {call}, se me fue la señal.
    Así es, {call}.
    Cuídese mucho, {call}.
    Is that {call}?
    Hello, is this {call}? I have your answer.
    ¿Hablo con {call}? Soy {agent}.
    Hello {call}, nice to hear from you.
    Hi {call}, sorry, wrong street.
    Hi {call}!!
    ok {call-low}, see you
    {call} it's the second door
    You can show {third}'s utility bill if you share a home.
    {third} also lives there, correct?
    The judge at that table is {third} and she speaks Navajo.
    We texted {third} yesterday about the same thing.
    Both {third} and your son are on the roll.
    Only {third} can pick up that ballot.
    Let {third} know that the deadline moved.
    ¿Y {third} ya tiene su credencial?
    Pase con {third}, ella le ayuda.
    {third} y usted votan en lugares distintos.
    Es la firma de {third}, no la suya.
    Ada is the courthouse cat, ha.
    Hunter safety cards are no ID.
    Grant Road at Pike Street.
    Turn at Wright Park.
    Daisy Mountain Fire Station, Anthem.
    Violet light means the tabulator is on.
    Davis-Monthan has its own mail room.
    Santiago Apostol parish hall.
    Rico Avenue, the second light.
    Art museum lot, level 2.
    Dick's Sporting Goods is across the street.
    Sparks, Nevada isn't ours.
    Wolfe Library, Oak Room.
    Park behind it.
    Norma says nothing about hats.
    Dawn is at 6:40, polls open at 6.
    Sue them? No, call the recorder first.
    Will call tickets are something else.
    Chip in for gas if they drive you.
    June was the primary.
    Faith, party, race: none of it matters at the desk.
    Mercy, that's a long line.
    Hi, got a minute?
    Hi - Saturday or Sunday?
    Hi, it depends on the county.
    Hello, first time voting?
    Hello! Everything is fine with your ballot.
    Good evening, sorry for the late reply.
    Good day! What can I look up?
    Dear all, the site is closed.
    Hey, almost there.
    Thanks for checking with us.
    Thanks! Which street?
    Thanks. Oak Street or Oak Lane?
    Thank you, all good then.
    Thank you! Bring the card.
    Sorry, no.
    Sorry, the system is slow.
    Sorry! I meant Tuesday.
    Yes, please.
    Yes! Both sides.
    Yes, Oak Lane.
    Yes, Payson and Pine both.
    No. Only on paper.
    No, Page is up north.
    Ok. Thursday.
    Okay, one sec.
    Great question!
    Great, Payson is easy.
    Sure, here you go: https://voter.azsos.gov
    Correct. Nothing else.
    Exactly, Oak.
    Done. Anything more?
    Congratulations, all three of you are registered.
    Enjoy your day!
    See you at the polls!
    Good night and thanks.
    Take it easy.
    Cool
    np!
    928-679-7468
    The wait is 5 min now, 40 min at noon.
    Reply STOP to stop.
    Hola, permítame un momento.
    Hola, ¿me manda la foto?
    Hola. Domingos no.
    Buenas tardes, ya casi.
    Buenos días a los dos.
    Gracias, muy amable.
    Gracias, Payson queda más cerca.
    Gracias, con permiso.
    Sí, todos.
    Sí, Globe o Miami.
    No, para nada.
    Claro, dígame.
    Perfecto, gracias.
    Amparo es lo que necesita, hable con un abogado.
    Santiago 14, esquina con Juárez.
    Rico el café de la casilla, por cierto.
    Hasta mañana.
    Con permiso.
    Saludos cordiales,\\n{agent}
    Sincerely, {agent}
    - {agent}
    Thanks so much, {agent}
    Hey, {agent} from the hotline. Got cut off.
    heard: hello this is {call} | Hello {call}, what can I do for you?
    heard: {call} here, same number as before | Great, {call}. I remember.
    heard: mi nombre es {call} | Mucho gusto {call}.
    Hi {call}, I asked {third} at the county. It's fine.
    Hi {call}, your neighbor, {third}, is right.
    Talk tomorrow, {call}
    Thanks {call} :)
    Oh no, {call}! Call the police first.
  `, wrong: `
    Hi {call}, you can use any vote center in the county.
    Hello {call}, it's the church on the corner of 3rd and Oak.
    Good morning {call}! Your replacement ballot is ready.
    Dear {call}, sorry that it took so long.
    {call}, the drop box closes at 7 tonight.
    hi {call-low}, go to the side door
    GOOD AFTERNOON {CALL}, WE ARE OPEN.
    Thank you, {call}, and good luck!
    Of course, {call}. Take your time.
    Hola {call}, puede ir a cualquier centro.
    Buenas tardes, {call}. Es la iglesia de la esquina.
    Muchas gracias {call}, que le vaya bien.
    No hay problema, {call}.
    Hello, is this {call}? I have your answer.
    Hello {call}, nice to hear from you.
    Hi {call}!!
    Cuídese mucho, {call}.
    Hi {call}, I asked {third} at the county. It's fine.
    Thanks {call} :)
  `,
}
