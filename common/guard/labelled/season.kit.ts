/** The sends by which the rule was made. */
import type { Labelled } from './sends.kit.ts'

export const season: Labelled = {
  people: `
    Marisol Vega | Marisol, Mari, Ms. Vega, Sra. Vega, Marisol Vega
    Robert Jones | Bob, Robert, Rob, Bobby, Mr. Jones, Robert Jones
    Bill Harrington | Bill, William, Mr. Harrington
    José Luis Ramírez | José, Jose, José Luis, Don José, Sr. Ramírez, Pepe
    María de los Ángeles Soto | María, Maria, Doña María, Sra. Soto
    Will Carter | Will, William, Mr. Carter
    Grace Kim | Grace, Ms. Kim
    DeShawn Carter | DeShawn, Deshawn, Mr. Carter
    Katherine O'Neil | Kate, Katie, Katherine, Kathy, Ms. O'Neil, Catherine
    Xiomara Peña | Xiomara, Xio, Sra. Peña, Ms. Pena
    Nguyen Thi Lan | Lan, Ms. Nguyen
    Christopher Boyd | Chris, Christopher, Topher
    Guadalupe Herrera | Lupe, Lupita, Guadalupe, Sra. Herrera
    Francisco Ortiz | Paco, Pancho, Francisco, Frank, Sr. Ortiz
    April Summers | April, Ms. Summers
    Mark Delgado | Mark, Mr. Delgado
    Hope Whitaker | Hope, Mrs. Whitaker
    Elizabeth Turner | Liz, Beth, Betty, Elizabeth, Mrs. Turner
    Priya Natarajan | Priya, Ms. Natarajan
    Oluwaseun Adeyemi | Oluwaseun, Seun, Mr. Adeyemi
    Ana | Ana, Anita, Señora Ana
    Jim | Jim, James, Jimmy
    Jesús Navarro | Jesús, Jesus, Chuy, Sr. Navarro
    Dolores Fuentes | Dolores, Lola, Sra. Fuentes, Doña Lola
    Ray Begay | Ray, Mr. Begay
    Rosa Yazzie | Rosa, Rosie, Mrs. Yazzie
    Vega, Tomás | Tomás, Tomas, Sr. Vega
    J. Smith | John, Mr. Smith, J. Smith
    Rich Sterling | Rich, Richard, Mr. Sterling
    June Park | June, Ms. Park
    Alejandra Ruiz | Alejandra, Ale, Alex, Srta. Ruiz
    Joseph Kowalski | Joe, Joey, Joseph, Mr. Kowalski
    Fatima Hassan | Fatima, Ms. Hassan
    Margaret Ellis | Peggy, Maggie, Meg, Margaret, Mrs. Ellis
    Ed Nakamura | Ed, Eddie, Edward, Mr. Nakamura
    Guillermo Paz | Memo, Guillermo, Sr. Paz
    Sue Lindqvist | Sue, Susan, Ms. Lindqvist
    Angel Cruz | Angel, Ángel, Mr. Cruz, Sr. Cruz
    Marisol (wants Spanish) | Marisol
    ~Precinct 12 captain | Terry, Sam
    ~Lady with the ballot question | Ruth, Mrs. Abbott
    | Terrence, Terry
    | Sofía, Sofi
    | there, neighbor
  `,
  normal: `
    Hi {call}, your polling place is Larkspur School, 4418 W Larkspur Ln. It opens at 6 AM.
    Hi {call}! Thanks for writing. You can vote early until Friday.
    Hello {call}, this is {agent} from the voter hotline.
    hi {call-low}, you are registered at your old address
    HI {CALL}, YOU CAN STILL REGISTER UNTIL MONDAY.
    Good morning {call}. Bring any photo ID.
    Good afternoon, {call}! We got your question.
    Dear {call}, your ballot was received on October 24.
    Thanks, {call}. Anything else?
    Thank you so much, {call}!
    You're all set, {call}. Have a great day!
    You’re welcome, {call}.
    Have a great evening, {call}!
    Hola {call}, su centro de votación es la escuela Larkspur.
    Hola, {call}. ¿En qué le puedo ayudar?
    Buenos días {call}, puede votar hasta las 7 de la tarde.
    Buenas tardes, {call}: sí está registrado.
    Muchas gracias, {call}. Que tenga buen día.
    Estimada {call}, recibimos su boleta.
    Con gusto, {call}.
    Hi {call}, please tell {third} that the line is short now.
    Hi {call}, {third} can vote at the same place as you.
    Your neighbor {third} can ask us too.
    {third} and your daughter are both registered.
    Is {third} registered at your address as well?
    The poll worker's name is {third}. Ask for the supervisor, {third}.
    Dígale a {third} que también puede votar ahí.
    Su hija {third} todavía no está registrada.
    I talked to {third} at the county office and your ballot is on its way.
    Hi, this is {agent} with the voter hotline. How can I help?
    Hi! {agent} here from the hotline. Did you find it?
    Thanks,\\n{agent}
    Thanks, {agent}
    Saludos, {agent}
    Hi there, your polling place is Desert Ridge High School.
    Hi there! Yes, you can bring your kids.
    Hello everyone, the line is open again.
    Hi neighbor, are you registered?
    Dear voter, your ballot was received.
    Hello again, your place is the same as in 2022.
    Hi, will you be voting in person or by mail?
    Hi. May I ask for your zip code?
    Hello! Mark your ballot in black ink.
    Hi, hope you are well. The deadline was Monday.
    Hello, June 3 was the primary. The next one is in November.
    Thanks, Sunday works. The office opens at 8.
    Thanks! Bill 42 is not on your ballot.
    Hi, grace period ends on Friday.
    Hello, art students can vote at the campus center.
    Hi, rich or poor, everybody waits in the same line.
    Yes.
    No, that is not needed.
    Yes, Lincoln Elementary is right.
    Yes, Phoenix City Hall.
    Ok, great.
    Sure, what is your address?
    Perfect, see you then!
    It's in Tempe, Arizona.
    It is at 12 Main St, Phoenix, AZ 85001.
    The office is in San Tan Valley, Arizona.
    You can drop it off in Mesa, Gilbert or Chandler.
    Polls are open 6 AM to 7 PM.
    Bring a photo ID or two documents with your name and address.
    You can check at https://my.arizona.vote
    Your ballot was mailed on the 9th and should arrive by Saturday.
    If you moved, you need to update your address first.
    Call 911 if you feel threatened.
    Sorry for the wait! I'm looking it up.
    Sorry, I don't have that. The county does: 602-506-1511.
    Good question. Yes, you may take a picture of the ballot at home.
    Thank you for voting.
    Thank you for your patience.
    Thank you and have a good day!
    Thanks a lot for letting us know.
    Welcome to the voter hotline. What can I do for you?
    Good luck with the move!
    Take care and stay cool.
    Sí, puede llevar a su hijo.
    Sí, claro.
    No, no necesita acta de nacimiento.
    Hola, gracias por escribir.
    Hola, buenas tardes. ¿Cuál es su código postal?
    Hola, les escribo de la línea de votantes.
    Hola vecina, ¿ya votó?
    Buenos días. Domingo no hay votación.
    Gracias al equipo del condado ya tiene su boleta.
    Gracias por su paciencia.
    Gracias a Dios ya llegó.
    Gracias, le aviso.
    Perdón por la espera.
    Claro que sí. ¿Cuál es su dirección?
    Estimado votante, su boleta fue recibida.
    Por favor mande su código postal.
    El centro está en la calle Madison, esquina con Washington.
    heard: My name is {call} | Hi {call}, thanks. What is your zip code?
    heard: this is {call}, her husband | Hello {call}, she can vote until 7.
    heard: Soy {call}, la mamá | Hola {call}, dígame la dirección.
    Hi {call} and {third}, you both vote at the library.
    Hola {call} y {third}, los dos votan en la biblioteca.
    Is this {call}?
    Am I speaking with {call}? It's {agent} from the hotline.
    ¿Hablo con {call}?
    {call}, the line is shorter after 10.
    Morning {call}, quick update: your ballot was counted.
    Hey {call} - you can still fix the signature until Sunday.
    Congrats {call}, you're registered!
    Sorry {call}, I had the wrong street.
    Great, {call}. See you at the polls.
    Bye {call}!
  `,
  wrong: `
    Hi {call}, your polling place is Larkspur School.
    Hi {call}! Thanks for writing.
    Hello {call}, this is {agent} from the voter hotline.
    hi {call-low}, you are registered at your old address
    HI {CALL}, YOU CAN STILL REGISTER.
    Good morning {call}. Bring any photo ID.
    Dear {call}, your ballot was received.
    Thanks, {call}. Anything else?
    You're all set, {call}. Have a great day!
    Have a great evening, {call}!
    Hola {call}, su centro de votación es la escuela Larkspur.
    Hola, {call}. ¿En qué le puedo ayudar?
    Buenos días {call}, puede votar hasta las 7.
    Muchas gracias, {call}. Que tenga buen día.
    Con gusto, {call}.
    Good question! Thanks, {call}!
    The place is open until 7. Good luck, {call}!
    Hi {call}, please tell {third} that the line is short.
    Is this {call}?
    Hey {call} - you can still fix the signature.
    Congrats {call}, you're registered!
  `,
}
