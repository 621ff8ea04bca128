/** More sends by which the rule was made. They were its first examination (22 prompts of 1,000 normal sends, 93 of 100 slips), and taught it what it got wrong. */
import type { Labelled } from './sends.kit.ts'

export const first: Labelled = {
  people: `
    Theodore Blackwood | Ted, Teddy, Theo, Theodore, Mr. Blackwood
    Jennifer Castillo | Jen, Jenny, Jennifer, Ms. Castillo
    Luis Alberto Mendoza | Luis, Luis Alberto, Beto, Sr. Mendoza, Don Luis
    Mercedes Aguirre | Mercedes, Meche, Sra. Aguirre, Doña Meche
    Dawn Whitehorse | Dawn, Ms. Whitehorse
    Art Feldman | Art, Arthur, Mr. Feldman
    Summer Olson | Summer, Ms. Olson
    Siobhan Murphy | Siobhan, Ms. Murphy
    Nguyễn Minh | Minh, Mr. Nguyen
    Wei Zhang | Wei, Ms. Zhang, Zhang Wei
    Thuy Tran | Thuy, Ms. Tran
    Ignacio Beltrán | Nacho, Ignacio, Sr. Beltrán
    Antonia Reyes | Antonia, Toña, Sra. Reyes
    Steven Brooks | Steve, Steven, Mr. Brooks
    Rebecca Goldstein | Becky, Becca, Rebecca, Mrs. Goldstein
    Jamal Washington | Jamal, Mr. Washington
    Georgia Tatum | Georgia, Ms. Tatum
    Austin Meyer | Austin, Mr. Meyer
    Faith Okonkwo | Faith, Ms. Okonkwo
    Juan Carlos Ibarra | Juan, Juan Carlos, Juancho, Sr. Ibarra
    Micheal Dunn | Michael, Mike, Mr. Dunn
    Patricia Nez | Pat, Patty, Tricia, Mrs. Nez
    Samuel Tsosie | Sam, Sammy, Mr. Tsosie
    Charlotte Dubois | Charlotte, Charlie, Ms. Dubois
    Esperanza Lucero | Esperanza, Doña Esperanza, Sra. Lucero
    Abdullahi Warsame | Abdullahi, Mr. Warsame
    Ming-Na Lee | Ming-Na, Ms. Lee
    Consuelo Ríos | Consuelo, Chelo, Sra. Ríos
    Lawrence Big Crow | Larry, Lawrence, Mr. Big Crow
    Edith | Edith, Mrs. Edith
    Beto | Beto, Roberto
    Rosario & Manuel Quintero | Rosario, Manuel, Mrs. Quintero
    ~wrong number? | friend, neighbor
    ~Tempe caller 2 | Olga
    | Hector
    | Yolanda, Yoli
  `,
  normal: `
    Hello {call}, thanks for reaching out to the Arizona voter line.
    Hi {call}, quick note: your early ballot was mailed on Tuesday.
    Hey {call}! Yes, the library on 5th is a drop-off site.
    {call}, you can bring a utility bill as proof of address.
    Good evening {call}, sorry for the delay.
    Thank you, {call}. I'll pass that on.
    That's all you need, {call}.
    No problem, {call}!
    I'm glad it worked out, {call}. Enjoy the weekend.
    Nice to meet you, {call}!
    hey {call-low}, it's the blue building next to the post office
    THANKS {CALL}, WE GOT IT.
    Hi {call} & {third}, you're both on the list.
    Hola {call}! Su boleta ya fue contada.
    Buenas noches {call}, disculpe la demora.
    Gracias {call}, lo voy a revisar.
    Listo, {call}. Ya quedó registrada su dirección.
    ¡Felicidades, {call}! Ya puede votar.
    ¿Es usted {call}?
    Don't worry, {call}, nobody is turned away for that.
    Hi! Is this {call}? This is {agent} from the voter line.
    Hello, I'm {agent}. I'm answering for the county hotline today.
    It's {agent} again, {call}. I found your precinct.
    Hi there {call}, any luck?
    The volunteer at the door is called {third}; she has the forms.
    Please give {third} the pink envelope.
    We also heard from {third} at your address.
    If {third} moved out, you can return the ballot unopened.
    {third} needs to sign it personally.
    ¿{third} vive con usted?
    Mi compañera {third} le llamará mañana.
    Puede ir con {third} si necesita ayuda.
    You asked about Rose Canyon Road: it is closed, take Hunter Drive.
    The Chase Tower site is closed; go to Grant Middle School.
    St. Mary's Church on Jackson Street.
    Frank Borman School, gym entrance.
    Martin Luther King Jr. Center, 25 E Jones Ave, Phoenix.
    César Chávez Library opens at 10.
    Will do!
    May I have your birth date?
    Hope that helps.
    Mark the oval completely.
    Sure thing. Bill payments are not a form of ID, but the bill is.
    Chip readers are not used at the polls.
    Frankly, the lines are long. Come after 2.
    Hello. April 1 is the cutoff for that list.
    Thanks. August is too late, so do it now.
    Hi! Early voting ends Friday.
    Hey, happy to help.
    Hi folks, both of you are registered.
    Good morning! What county are you in?
    Good morning, what's your zip?
    Hello friend, you have until 5 PM.
    Hi again. I checked twice.
    Dear Arizonan, your signature is missing.
    Hello Tucson voters can use any center.
    Dear Sir or Madam, your request was received.
    Welcome! How can I help you today?
    Thanks for your note.
    Thank you. Now sign the back.
    Thank you, that's all I need.
    Thanks, got it.
    Thanks, Maricopa has extended hours.
    Sorry, wrong link. Here is the right one: https://azsos.gov/elections
    Okay, Mesa it is. Is that near Main Street?
    Yes, Tuesday.
    Yes, Washington High.
    No, Flagstaff is in Coconino County.
    Ok! See you.
    Great, thanks.
    Right, the deadline is Oct 7.
    Absolutely. Bring water.
    k
    👍
    🙂 Thanks!
    123 W Maple St
    ¡Claro! ¿En qué condado vive?
    Sí, puede votar con su matrícula consular como segundo documento.
    Sí señora.
    No señor, la oficina cierra a las cinco.
    Buenas, ¿me oye?
    Hola buen día, en un momento le contesto.
    Hola, soy {agent} de la línea del votante.
    Hola de nuevo. La escuela abre a las 6.
    Hola a todos, ya abrió el centro.
    Gracias, con eso es suficiente.
    Gracias. Esperanza es lo último que muere.
    Gracias por llamar, que Dios lo bendiga.
    Mil gracias por la foto.
    El domingo no abren. Santos feriados.
    Consuelo mucha gente ha votado ya.
    De acuerdo, nos vemos.
    Un saludo, {agent}
    Atentamente,\\n{agent}
    Best,\\n{agent}
    Thanks!\\n- {agent}
    heard: hi I'm {call} and I moved | Hi {call}, welcome to Arizona.
    heard: {call} here | Thanks {call}! What's the new address?
    heard: me llamo {call} | Mucho gusto, {call}.
    Hi {call}, {agent} here. {third} told me that you still wait for your ballot.
    {call}: yes. {third}: no, she has to register first.
    Tell me, {call}, did the clerk, {third}, give you a receipt?
    ok {call-low}
    Morning, {call}!
    Have a nice day {call} and stay safe
    Bless you {call}
  `,
  wrong: `
    Hello {call}, thanks for reaching out to the Arizona voter line.
    Hey {call}! Yes, the library on 5th is a drop-off site.
    Good evening {call}, sorry for the delay.
    Thank you, {call}. I'll pass that on.
    That's all you need, {call}.
    I'm glad it worked out, {call}. Enjoy the weekend.
    hey {call-low}, it's the blue building next to the post office
    THANKS {CALL}, WE GOT IT.
    Hola {call}! Su boleta ya fue contada.
    Buenas noches {call}, disculpe la demora.
    Gracias {call}, lo voy a revisar.
    Listo, {call}. Ya quedó registrada su dirección.
    ¿Es usted {call}?
    Hi! Is this {call}? This is {agent} from the voter line.
    Hi there {call}, any luck?
    Dear {call}, your signature is missing.
    No problem, {call}!
    Hi {call}, {third} told me that you still wait for your ballot.
    Take care, {call}!
  `,
}
