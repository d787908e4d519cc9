import { lettersOf } from '../text/letters-of';

/** News agencies and picture agencies by name and short name: proper names, the same in every language. */
const NAMES = `dpa; dpa-AFX; Deutsche Presse-Agentur; AFP; Agence France-Presse; Agence France Presse; APA; Austria Presse Agentur;
  AP; Associated Press; The Associated Press; Reuters; Thomson Reuters; Bloomberg; Bloomberg News; Dow Jones;
  Dow Jones Newswires; SID; Sport-Informations-Dienst; KNA; epd; Keystone-SDA; Keystone; SDA; ATS; ANSA; Adnkronos; AGI;
  LaPresse; EFE; Agencia EFE; Europa Press; ANP; Belga; Novum; Lusa; Agência Lusa; Estadão Conteúdo; Agência Brasil; TASS;
  Xinhua; Kyodo; Kyodo News; Jiji; PTI; Press Trust of India; ANI; IANS; AAP; Australian Associated Press;
  Canadian Press; The Canadian Press; PA; PA Media; Press Association; UPI; United Press International; Ritzau; NTB; TT;
  STT; PAP; CTK; MTI; Anadolu Agency; Anadolu Ajansı; dts; dts Nachrichtenagentur; news aktuell; ots; presseportal;
  PR Newswire; Business Wire; GlobeNewswire; EQS; awp; pressetext; Getty Images; Picture Alliance; imago; imago images;
  Shutterstock; Adobe Stock; iStock; Alamy; Unsplash; Pexels; Pixabay; EPA; Zuma Press`;

/** Their letters; made ready when a name is first asked about: a content script starts on every page of the web. */
let agencies: ReadonlySet<string> | null = null;

/** True for the name of an agency, alone or with another behind it ("dpa/AFP"). */
export function isAgency(name: string): boolean {
  agencies ??= new Set(NAMES.split(';').map(lettersOf));
  return agencies.has(lettersOf(name));
}
