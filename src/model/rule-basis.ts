// What each standing rule of the week rests on, by the id that the ledger carries.
import type { Basis } from './basis.ts';

const assumed = (assumption: string): Basis => ({ assumption });

/** Every `rule:` cause of the ledger and every rule event, with its basis. */
export const RULE_BASIS: Readonly<Record<string, Basis>> = {
  breach: { facts: ['rasanah-2024-03.39', 'rasanah-2024-03.67', 'usip-2020-11.25'] },
  'wording-due': { facts: ['mee-2021-12.34', 'mee-2021-12.36', 'mee-2021-12.12'] },
  'truce-accepted': { facts: ['mee-2021-05.26', 'usip-2020-11.44'] },
  'request-unanswered': { facts: ['mee-2021-05.22', 'mee-2021-05.24'] },
  'date-kept': {
    facts: ['mee-2021-05.24', 'mee-2021-05.25'],
    assumption:
      'The facts tell what a pledge without dates loses; that one with a date gains belief while it is kept is the mirror.',
  },
  'withdrawal-begins': {
    facts: ['mee-2021-05.21', 'mee-2021-05.49'],
    assumption:
      'The facts tell of a pledge and of stages; none reports a dated withdrawal carried out.',
  },
  'forces-leave': {
    facts: ['mee-2021-05.21', 'mee-2021-05.49'],
    assumption: 'The facts tell of about a year and of stages; the pace is ours.',
  },
  'guidance-fades': assumed(
    'The sources report guidance and visits as events; that their effect fades in weeks is ours.',
  ),
  'guard-stands-down': assumed('Extra guard cannot be kept up for long; the pace is ours.'),
  'hardening-wears': assumed('Temporary protection wears; the pace is ours.'),
  'stocks-used': assumed(
    'What is fired is gone; no source counts stocks, and the amounts are ours.',
  ),
  workshops: assumed(
    'No source tells how stocks fill up between shipments; that simple weapons are made at home, and sanctions slow it, is ours.',
  ),
  'mission-attacked': { facts: ['usip-2020-11.32', 'usip-2020-11.76'] },
  credit: { facts: ['rasanah-2024-03.37'] },
  'truce-ages': { facts: ['rasanah-2024-03.24'] },
  'truce-broken': { facts: ['mee-2021-05.25', 'mee-2021-05.30'] },
  'truce-halted': { facts: ['rasanah-2024-03.23', 'rasanah-2024-03.24'] },
  'truce-lapsed': { facts: ['mee-2021-05.25'] },
  'truce-bent': { facts: ['mee-2021-05.20', 'mee-2021-05.30'] },
  'attacks-press': { facts: ['usip-2020-11.14', 'rasanah-2024-03.67'] },
  'pressure-eases': assumed('Attention moves on; the pace is ours.'),
  'unanswered-fire': {
    facts: ['rasanah-2024-03.45', 'rasanah-2024-03.38'],
    assumption:
      'The facts tell of limited answers and of a policy then changed; that fire without an answer weakens belief in the threat is inferred.',
  },
  'fire-despite-strikes': {
    facts: ['rasanah-2024-03.45', 'rasanah-2024-03.38', 'aawsat-2024-01.13'],
    assumption:
      'The facts tell of limited answers, of attacks that went on and of a policy then changed; that such strikes lose their edge is inferred.',
  },
  'deterrence-drifts': assumed(
    'Belief in a threat that is neither used nor tested drifts to the middle; the pace is ours.',
  ),
  'shock-fades': { facts: ['rasanah-2024-03.24', 'rasanah-2024-03.69'] },
  'ceiling-strained': { facts: ['aawsat-2024-01.78', 'aawsat-2024-01.79'] },
  'ceiling-heals': { facts: ['aawsat-2024-01.33', 'rasanah-2024-03.70'] },
  'war-risk-eases': { facts: ['rasanah-2024-03.48'] },
  'strain-eases': assumed('A mission recovers when it is left alone; the pace is ours.'),
  'waiver-runs': { facts: ['usip-2020-11.54'] },
  'arrears-grow': { facts: ['usip-2020-11.57', 'usip-2020-11.59'] },
  'no-waiver': { facts: ['usip-2020-11.51', 'usip-2020-11.55'] },
  'waiver-lapsed': { facts: ['usip-2020-11.51', 'usip-2020-11.54'] },
  'grievance-fades': assumed(
    'Grief and anger weaken with time when nothing is added; the pace is ours.',
  ),
  'fear-settles': { facts: ['mee-2021-05.41', 'mee-2021-05.46'] },
  'lid-follows': {
    facts: ['aawsat-2024-01.32', 'aawsat-2024-01.33', 'usip-2020-11.49'],
    assumption:
      'That the limit was agreed and chosen is the facts’; that urging and grief loosen it is ours.',
  },
  'halt-declared': { facts: ['rasanah-2024-03.23', 'rasanah-2024-03.24', 'rasanah-2024-03.73'] },
  'cohesion-settles': assumed('Quarrels inside a faction settle; the pace is ours.'),
  'standing-settles': assumed('Credit is forgotten; the pace is ours.'),
  'iraqis-hurt': { facts: ['mee-2021-05.35', 'mee-2021-05.40'] },
  'rifts-follow': { facts: ['rasanah-2024-03.62', 'rasanah-2024-03.68', 'rasanah-2024-03.71'] },
  'street-feels': {
    facts: ['mee-2021-05.31', 'mee-2021-05.40'],
    assumption: 'No source measures the street; that harm to Iraqis unsettles it is ours.',
  },
  'street-settles': assumed('The street returns to the middle; the pace is ours.'),
  'fire-embarrasses': { facts: ['rasanah-2024-03.12'] },
  'struck-while-calm': { facts: ['aawsat-2024-01.73'] },
  'coalition-settles': assumed('Partners come back to the table; the pace is ours.'),
  'defied-openly': { facts: ['usip-2020-11.36', 'usip-2020-11.43'] },
  'hold-settles': { facts: ['rasanah-2024-03.15', 'rasanah-2024-03.21'] },
  'fire-costs-trust': { facts: ['rasanah-2024-03.12', 'usip-2020-11.14'] },
  'quiet-earns-trust': { facts: ['usip-2020-11.48'] },
  'dead-cost-trust': { facts: ['rasanah-2024-03.27'] },
  'pause-runs': assumed('A pause lasts as long as was agreed; the count is the calendar’s.'),
  'announcement-kept': {
    facts: ['mee-2021-12.24', 'mee-2021-05.25'],
    assumption:
      'The facts tell of credit sought and of a promise to stop; what a kept announcement earns is the mirror of a hollow one.',
  },
  'announcement-hollow': { facts: ['mee-2021-12.12', 'mee-2021-12.34', 'mee-2021-12.35'] },
  'contracts-deliver': { facts: ['usip-2020-11.52', 'usip-2020-11.53'] },
  'election-presses': {
    facts: ['usip-2020-11.33'],
    assumption:
      'The fact calls the run-up a window of high threat; that it also presses Washington to be seen to act is ours.',
  },
  'offer-refused': assumed('A refused offer costs a little face; the size is ours.'),
  'deal-signed': { facts: ['aawsat-2024-01.54', 'usip-2020-11.78'] },
  'deal-over-their-heads': { facts: ['mee-2021-05.09', 'mee-2021-05.18'] },
  'term-kept': { facts: ['mee-2021-05.25', 'usip-2020-11.78'] },
  'term-broken': { facts: ['mee-2021-05.24', 'mee-2021-05.23'] },
  'deal-kept': { facts: ['mee-2021-05.25', 'usip-2020-11.78'] },
  'read-as-good-will': { facts: ['aawsat-2024-01.57', 'usip-2020-11.13'] },
  'read-as-pressure': { facts: ['aawsat-2024-01.56', 'aawsat-2024-01.59'] },
  'resolution-passed': { facts: ['usip-2020-11.46'] },
  'expulsion-divides': assumed(
    'The resolution was never put into force; that it divides the coalition and costs the state help is ours.',
  ),
  'date-missed': { facts: ['mee-2021-05.24', 'mee-2021-12.34'] },
  'promise-broken': { facts: ['mee-2021-05.24', 'mee-2021-05.25'] },
  'talks-drift': assumed(
    'Talks that nobody moves drift back to where they usually rest; where and the pace are ours.',
  ),
  'parliament-settles': assumed('A push that nothing feeds loses force; the pace is ours.'),
  'street-feeds-sadr': {
    facts: ['rasanah-2024-03.04', 'aawsat-2024-01.42'],
    assumption:
      'The rivalry and the protests against the ruling order are the facts’; that a poor week for households feeds the movement is ours.',
  },
  'sadr-settles': assumed('Pressure outside the government ebbs; the pace is ours.'),
  'sadr-presses': { facts: ['mee-2021-12.37', 'rasanah-2024-03.04'] },
  'region-hit': { facts: ['aawsat-2024-01.36', 'aawsat-2024-01.16'] },
  'region-settles': assumed('The Region’s protest fades when it is left alone; the pace is ours.'),
  'region-protests': {
    facts: ['aawsat-2024-01.49'],
    assumption:
      'The fact speaks of new terms with the Kurds; that fire at the Region weighs on them is ours.',
  },
  'trust-settles': assumed(
    'Trust that nothing feeds drifts back; where it rests and the pace are ours.',
  ),
  'pmf-settles': assumed('The PMF’s leadership returns to its place between; the pace is ours.'),
  'ceilings-differ': {
    facts: ['aawsat-2024-01.78', 'rasanah-2024-03.39'],
    assumption:
      'The facts warn of results that nobody intends and tell what a breach brings; that the two sides believe in different limits is ours.',
  },
  income: assumed('Political capital is a game measure; the sources do not count it.'),
  'intelligence-ages': { facts: ['aawsat-2024-01.35', 'aawsat-2024-01.72'] },
  'sanctions-wear': assumed('Sanctions are worked around with time; the pace is ours.'),
  'leverage-settles': assumed('Tehran rebuilds its weight with time; the pace is ours.'),
};
