import { describe, expect, it } from 'vitest';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import { checkRewording, type Fault } from './check-rewording';

/** The fact, a line, what is wrong with the line. */
type Example = readonly [fact: string, line: string, fault: Fault | null];

const GERMAN: readonly Example[] = [
  [
    'Der Umsatz von Alibaba stieg im abgelaufenen Quartal um 3,2 Prozent auf 4,1 Milliarden Euro.',
    'Im Quartal stieg der Umsatz von Alibaba um 3,2 Prozent auf 4,1 Milliarden Euro.',
    null,
  ],
  [
    'Der Umsatz von Alibaba stieg im abgelaufenen Quartal um 3,2 Prozent auf 4,1 Milliarden Euro.',
    'Der Umsatz von Alibaba stieg im Quartal um 2,3 Prozent auf 4,1 Milliarden Euro.',
    'figure',
  ],
  [
    'Der Umsatz von Alibaba stieg im abgelaufenen Quartal um 3,2 Prozent auf 4,1 Milliarden Euro.',
    'Der Umsatz von Alibaba stieg im Quartal um 3,2 Prozent auf 4,1 Millionen Euro.',
    'figure',
  ],
  [
    'Der Umsatz von Alibaba stieg im abgelaufenen Quartal um 3,2 Prozent auf 4,1 Milliarden Euro.',
    'Der Umsatz von Alibaba sank im Quartal um 3,2 Prozent auf 4,1 Milliarden Euro.',
    'direction',
  ],
  [
    'Die Behörde will das Verfahren gegen Nordlicht Energie nicht einstellen.',
    'Die Behörde will das Verfahren gegen Nordlicht Energie einstellen.',
    'negation',
  ],
  [
    'Nach Angaben der Polizei soll der Fahrer des Lastwagens eingeschlafen sein.',
    'Der Fahrer des Lastwagens ist eingeschlafen.',
    'voice',
  ],
  [
    'Anna Berger folgt im Mai auf Jonas Keller an der Spitze der Sparkasse.',
    'Jonas Keller folgt im Mai auf Anna Berger an der Spitze der Sparkasse.',
    'name',
  ],
  [
    'Anna Berger folgt im Mai auf Jonas Keller an der Spitze der Sparkasse.',
    'Die neue Chefin der Sparkasse folgt im Mai auf ihren Vorgänger an der Spitze.',
    'name',
  ],
  [
    'Zwei Krankenhäuser in Lishui setzen das Programm seit März ein.',
    'Seit März setzen 2 Krankenhäuser in Lishui das Programm ein.',
    null,
  ],
  [
    'Zwei Krankenhäuser in Lishui setzen das Programm seit März ein.',
    'Zwei Krankenhäuser in Lishui testen seit Mai ein Mittel.',
    'new-words',
  ],
  [
    'Der Minister nannte den Plan „mutig, aber teuer“ und verschob die Abstimmung.',
    'Der Minister nannte den Plan „mutig und teuer“ und verschob die Abstimmung.',
    'quotation',
  ],
];

const ENGLISH: readonly Example[] = [
  ['The insurer sued the bank over the failed merger.', 'The bank sued the insurer over the failed merger.', 'order'],
  [
    'The freighter was on its way from the harbour to the shipyard.',
    'The freighter was on its way from the shipyard to the harbour.',
    'order',
  ],
  [
    'Shares of Norvane Systems fell 12% on Tuesday after the company cut its outlook for 2026.',
    'On Tuesday, shares of Norvane Systems fell 12% after it cut its outlook for 2026.',
    null,
  ],
  [
    'Shares of Norvane Systems fell 12% on Tuesday after the company cut its outlook for 2026.',
    'Shares of Norvane Systems rose 12% on Tuesday after the company cut its outlook for 2026.',
    'direction',
  ],
  [
    'The regulator did not approve the merger of Harlow Bank and Penfield Trust.',
    'The regulator approved the merger of Harlow Bank and Penfield Trust.',
    'negation',
  ],
  [
    'Harlow Bank sued Penfield Trust over the failed merger in a London court.',
    'Penfield Trust sued Harlow Bank over the failed merger in a London court.',
    'name',
  ],
  [
    'The drug may lower the risk of a second stroke, researchers said.',
    'The drug lowers the risk of a second stroke, researchers said.',
    'voice',
  ],
  [
    'The plant in Ohio will build 40,000 batteries a year from spring.',
    'The plant in Ohio will build 40,000 batteries a year from spring, and Tesla will buy them.',
    'form',
  ],
  [
    'The plant in Ohio will build 40,000 batteries a year from spring.',
    'The plant in Ohio will build 40,000 batteries a year for Tesla.',
    'name',
  ],
  ['The plant in Ohio will build 40,000 batteries a year from spring.', '<b>40,000 batteries</b> a year', 'form'],
  ['The plant in Ohio will build 40,000 batteries a year from spring.', '', 'form'],
  ['The mayor opened the rebuilt bridge on Monday in front of a large crowd.', 'The mayor on Monday.', 'lost'],
];

describe.each([
  ['German', de, GERMAN],
  ['English', en, ENGLISH],
] as const)('a %s line', (_, pack, examples) => {
  it.each(examples)('%s → %s: %s', (fact, line, fault) => {
    expect(checkRewording(line, { fact, source: fact, names: ['Alibaba', 'Lishui'] }, pack)).toBe(fault);
  });
});
