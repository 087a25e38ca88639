// Examples that several parts of the kit page share. Not the game's words.
import type { EffectBarProps } from './effect-bar.tsx';
import type { Posture } from './faction-card.tsx';

export const factions: readonly (readonly [string, string, Posture, string])[] = [
  ['KH', 'Kataib Hezbollah', 'preparing', 'Preparing'],
  ['HN', 'Harakat al-Nujaba', 'attacking', 'Attacking'],
  ['KSS', 'Kataib Sayyid al-Shuhada', 'attacking', 'Attacking'],
  ['AAH', 'Asaib Ahl al-Haq', 'holding', 'Holding fire'],
  ['BDR', 'Badr Organisation', 'lobbying', 'Lobbying'],
  ['KJI', 'Kataib Jund al-Imam', 'holding', 'Holding fire'],
  ['SK', 'Saraya al-Khorasani', 'holding', 'Holding fire'],
  ['SJ', 'Saraya al-Jihad', 'unknown', 'No sighting, 2 weeks'],
  ['AA', 'Ansarallah al-Awfiya', 'preparing', 'Preparing'],
];

export const cost = { amount: 2, label: 'costs 2' };

/** The gallery’s controls lead nowhere. */
export function nothing(): void {
  // On purpose.
}

export const agree: EffectBarProps = {
  name: 'Advisers agree',
  valueText: '\u22120.8',
  range: [-0.7, 0.05],
  reach: 1,
  advisers: [
    { shape: 'disc', value: -0.5 },
    { shape: 'square', value: -0.33 },
    { shape: 'triangle', value: -0.18 },
  ],
  summary: 'Attacks: minus 0.7 to plus 0.05. The advisers expect about the same.',
};

export const split: EffectBarProps = {
  name: 'Advisers split',
  valueText: '0.0',
  range: [-0.7, 0.75],
  reach: 1,
  advisers: [
    { shape: 'disc', value: -0.55 },
    { shape: 'square', value: 0.05 },
    { shape: 'triangle', value: 0.6 },
  ],
  summary: 'Attacks: minus 0.7 to plus 0.75. Security expects fewer, the PMF liaison more.',
};
