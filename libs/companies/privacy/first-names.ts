/**
 * Frequent first names in France, without accents. A register extract that lost the kind of each party leaves nothing
 * else to tell `NOM PRENOM` from a company; a company hidden by mistake is named again by its register.
 * `France` is left out: it ends the names of too many companies.
 */
const NAMES = `
abdel abdelkader abdellah abderrahim abdou adam adele adeline adem adil adrien agathe agnes ahmed aicha aime aissa alain
albert alberto alex alexandra alexandre alexia alexis alfred ali alice alicia aline alexia alix amadou amandine amelie
amina amine amir ana anais anas andre andrea andree angel angela angelique anis anissa anita ann anna annabelle anne
annick annie anouar anthony antoine antonin antonio anton ariane arlette armand arnaud arthur astrid aude audrey auguste
augustin aurelia aurelie aurelien aurore axel axelle ayoub aziz baptiste balthazar balthazard barbara bastien beatrice benedicte benjamin
benoit bernadette bernard bertrand bilal bill blaise blandine brahim brice brigitte bruno camille carine carl carla
carlos carole caroline catherine cecile cedric celestin celia celine chantal charlene charles charlotte chloe christel
christelle christian christiane christine christophe claire clara clarisse claude claudette claudia claudine clement
clementine clotilde colette coralie corentin corinne cynthia cyril cyrille damien daniel daniele danielle dany david
davide deborah delphine denis denise diane didier diego dimitri dominique dorian dorothee driss dylan eddy edgar
edith edmond edouard edwige elena eliane elie eliott elisa elisabeth elise elodie eloise elsa emeline emeric emile
emilie emilien emma emmanuel emmanuelle enzo eric erika erwan estelle esteban ester ethan etienne eugene eugenie eva
eve evelyne fabien fabienne fabio fabrice fanny farid fatiha fatima fatma faycal felix fernand fernando ferdinand
filipe flavien flora florence florent florian floriane francesco francine francis francisco franck francois
francoise fred frederic frederique gabriel gabrielle gael gaelle gaetan gaspard gautier gauthier genevieve geoffrey
geoffroy george georges georgette gerald geraldine gerard germain ghislain ghislaine gilbert gilberte gilles gino
giovanni gisele giuseppe gladys gregoire gregory guilhem guillaume gustave guy habib hakim hamid hamza hanane harry hassan
hector helene henri henriette herve hicham hippolyte hocine honore hugo hugues ibrahim ibrahima idriss igor ilyes ines
ingrid irene iris isabel isabelle ismael issa ivan jacky jacob jacqueline jacques jamal james jamel janine jason jaures jawad
jean jeanne jeannine jennifer jeremie jeremy jerome jessica jessy joachim joao joel joelle johan johann johanna john
johnny jonas jonathan jordan jorge jose joseph josephine josette josiane josselin juan jules julia julian julie julien
juliette justin justine kader kamel karen karim karima karine karl katia kenza kevin khadija khaled khalid lahcen laetitia
lara laura laure laurence laurent laurie lea leila lena leo leon leonard leonie leopold liam lidia lilian liliane lina lionel
lisa lise loic lola lorenzo louane louis louise luc luca lucas lucette lucie lucien lucienne ludivine ludovic luigi luis
luna lydia lydie lylian madeleine mael maelle magali magalie mahmoud malik malika mamadou manon manuel manuela marc
marceau marcel marcelle marco margaux margot marguerite maria mariam mariama marianne marie marielle marine mario marion
marlene marthe martial martin martine maryline maryse mathias mathieu mathilde mathis matteo matthias matthieu maud maurice
max maxence maxime mehdi mehmet melanie melissa melvin mercedes michael michel michele micheline micheline michelle
mickael mikael miguel miloud mireille mohamed mohammed moise monique mouna mourad moussa murielle muriel mustapha myriam
nabil nacer nadege nadia nadine nadir najat najib nassim natacha natalia nathalie nathan nathanael nelly nicole nicolas
nina noa noe noel noemie nolan nora norbert nordine norman nour octave odette odile olga oliver olivia olivier omar orlane
oscar othmane oumar ousmane pablo paola paolo pascal pascale pascaline patrice patricia patrick paul paula paule paulette
pauline paulo pedro perrine peter philippe pierre pierrette pierrick priscilla quentin rachel rachid rafael rania
raoul raphael raphaelle raymond raymonde rebecca regine regis rejane remi remy renaud rene renee ricardo richard robert
roberto robin rodolphe rodrigue roger roland romain roman romane romaric romeo romuald ronan rosalie rose ruben sabine
sabrina sacha said salah salim salima sally salome salvatore sami samia samir samira samuel samy sandra sandrine sandy sara
sarah sebastien selim serge sergio severine sidonie sigolene simon simone slimane sofia sofiane solange solene sonia
sophie soraya stanislas stella stephane stephanie steve steven suzanne sven sybille sylvain sylvette sylviane sylvie tanguy
tania tarik tatiana teddy thea theo theodore theophile therese thibaud thibault thibaut thierry thoma thomas tiago timothee titouan
tom tony tristan ugo ulysse valentin valentine valerie vanessa veronique victor victoria vincent violette virginie vivien
viviane vladimir walid walter wassim wilfried william willy xavier yacine yamina yann yanis yannick yassin yassine yoan yoann
yohan yolande youcef younes youssef yvan yves yvette yvon yvonne zacharie zakaria zineb zoe zohra`;

const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** `word` in lower case and without accents. */
export function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word);
}
