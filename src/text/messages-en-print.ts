// English texts of what is printed: role sheets and the debrief.
import type { Messages } from './messages.ts';

const SHEET: Messages = {
  'sheet.title': 'Role sheets',
  'sheet.about':
    'One page a seat for a game on paper or beside the screen. Print them on A4 or Letter; margins are on the sheet.',
  'sheet.seats': 'Sheets to print',
  'sheet.room': 'Room',
  'sheet.room-blank': 'Leave it blank for a line to write on.',
  'sheet.print': 'Print',
  'sheet.preview': 'Sheet of {seat}',
  'sheet.none': 'Choose at least one seat.',
  'sheet.of': '{office}. {crisis}, {variant}, {weeks} {weeks|week|weeks}',
  'sheet.brief.baghdad':
    'You lead a state that two patrons arm and advise. Part of your own payroll carries weapons you do not command. Each week you may sign three orders. They carry only as far as your sword is strong.',
  'sheet.brief.washington':
    'You answer for your people in Iraq and for a mission that others want ended. Each week you may sign three orders. What deters one faction gives another a grievance.',
  'sheet.brief.tehran':
    'You have allies in Iraq who hear you and then decide. Each week you may sign three orders. Every word of yours costs weight, and what they do is laid at your door.',
  'sheet.judged': 'What you are judged on',
  'sheet.objective': 'Objective, 0–100 each, never added',
  'sheet.aim': 'Your aim',
  'sheet.verdict': 'Verdict',
  'sheet.orders': 'Five of your orders',
  'sheet.order': 'Order',
  'sheet.capital': 'Capital',
  'sheet.capital-one': '{cost}',
  'sheet.up-if': 'Up if {what}',
  'sheet.capital-all': '{cost}, all {all}',
  'sheet.sword': 'Shade the sword each week',
  'sheet.sword-others': 'The state’s sword, as you judge it',
  'sheet.odds': 'Your odds, before the model shows its own',
  'sheet.chance': 'Chance in four weeks',
  'sheet.week': 'Week {week}',
  'sheet.factions': 'The factions',
  'sheet.leans': 'Leans to: {rung}',
  'sheet.ceiling': 'The ceiling nobody wrote down',
  'sheet.ceiling-words':
    'Five steps a side. Dashes: up to rung {fire} of fire and rung {strike} of strikes are taken as inside the rules.',
  'sheet.rung': 'Rung',
  'sheet.rung-factions': 'Factions',
  'sheet.rung-washington': 'Washington',
  'sheet.secret': 'Keep this sheet to yourself. The other seats hold different ones.',
  'sheet.foot': 'Paper Sword, rules {rules}. Sources: Method and sources in the game.',
};

const DEBRIEF: Messages = {
  'print.running': 'Paper Sword. Seed {seed}, rules {rules}',
  'print.page': 'Page {page} of 2',
  'print.timeline': 'Week by week',
  'print.attacks': 'Attacks',
  'print.strikes': 'Strikes',
  'print.week': 'Week',
  'print.key':
    'Bars up: attacks. Bars down: strikes. Black: with deaths. Zigzag: the ceiling was broken.',
  'print.decisions': 'Your orders',
  'print.week-orders': 'Week {week}',
  'print.no-orders': 'No order was given.',
  'print.order-why': '{order}, to {reason}',
  'print.verdicts': 'Verdicts',
  'print.cost': 'Human cost',
  'print.record': 'What the sources report of these weeks',
  'print.record-none': 'The sources report nothing dated for these weeks.',
  'print.timeline-words':
    '{attacks} {attacks|attack|attacks} and {strikes} {strikes|strike|strikes} in the whole run.',
  'print.numbered': '{number} {fact}',
  'print.sources': 'Sources',
  'print.source': '{publisher}, {title}, {date}',
};

export const EN_PRINT: Messages = { ...SHEET, ...DEBRIEF };
